package lv.terminbot.question;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * The line after an order's own words.
 *
 * @param text as it was written
 * @param days the days in it, in their order
 * @param sentence what is left without the days
 */
record Rest(String text, List<Day> days, Sentence sentence) {
  static Rest of(String text, Vocabulary vocabulary, Book book) {
    var stripped = text.strip();
    var days = DayWords.in(stripped, vocabulary);
    return new Rest(
        stripped,
        days.found().stream().map(DayWords.Found::day).toList(),
        Sentence.of(days.without(stripped), vocabulary, book));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Optional<Day> day() {
    return days.stream().findFirst();
  }

  List<InstitutionCode> codes() {
    return sentence.codes();
  }

  List<MeasureNumber> numbers() {
    return sentence.numbers();
  }

  /** What stands before the first colon; all of it where there is none. */
  Sentence beforeColon() {
    var colon = sentence.said().indexOf(':');
    return colon < 0
        ? sentence
        : new Sentence(
            sentence.said().substring(0, colon),
            sentence.parts().stream().filter(part -> part.to() <= colon).toList());
  }

  /** What stands behind the first colon, as it was written; empty where there is none. */
  String afterColon() {
    var colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(colon + 1).strip();
  }
}
