package lv.terminbot.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.intent.Day;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * The line after an order's own words.
 *
 * @param text as it was written
 * @param days the days in it, in their order
 * @param afterDays what is written behind the last of them, without the comma or word that joins it
 * @param sentence what is left without the days
 */
record Rest(String text, List<Day> days, String afterDays, Sentence sentence) {
  private static final Pattern JOINT =
      Pattern.compile(
          "^[\\s.,:;?!–-]*(?:(?:jo|tāpēc ka|because|since)\\b)?[\\s,:]*", Pattern.CASE_INSENSITIVE);

  static Rest of(String text, Vocabulary vocabulary, PlanIndex index) {
    var stripped = text.strip();
    var days = DayWords.in(stripped, vocabulary);
    return new Rest(
        stripped,
        days.found().stream().map(DayWords.Found::day).toList(),
        behind(days, stripped),
        Sentence.of(days.without(stripped), vocabulary, index));
  }

  private static String behind(DayWords days, String text) {
    return days.found().isEmpty()
        ? ""
        : JOINT.matcher(text.substring(days.found().getLast().to())).replaceFirst("").strip();
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
