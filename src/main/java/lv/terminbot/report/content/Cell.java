package lv.terminbot.report.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.text.Phrases;

/** What stands in a cell of a table, by its kind: a spreadsheet counts and sorts it as such. */
public sealed interface Cell {
  record Words(String value) implements Cell {
    public Words {
      value = Printable.clean(value);
    }
  }

  /** The number of a measure: a name, never a decimal nor a day. */
  record Numbered(String value) implements Cell {}

  record Count(long value) implements Cell {}

  /** A year, which is not grouped as a number is. */
  record Year(int value) implements Cell {}

  record Amount(BigDecimal value) implements Cell {}

  /**
   * @param percent 80 for 80 %
   */
  record Share(BigDecimal percent) implements Cell {}

  record Day(LocalDate value) implements Cell {}

  /** In the plan's zone. */
  record Moment(LocalDateTime value) implements Cell {}

  /** An address that can be opened. */
  record Link(String words, String address) implements Cell {}

  record Blank() implements Cell {}

  static Cell holding(String words) {
    return words.isEmpty() ? new Blank() : new Words(words);
  }

  static Cell holding(Optional<String> words) {
    return holding(words.orElse(""));
  }

  static Cell at(Optional<Instant> moment, ZoneId zone) {
    return moment
        .<Cell>map(
            at -> new Moment(LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS)))
        .orElseGet(Blank::new);
  }

  static Cell on(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElseGet(Blank::new);
  }

  /** An answer by the kind of its question. */
  static Cell answer(Question question, String said, Phrases phrases) {
    if (question.kind() == Question.Kind.DATE && said.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return new Day(LocalDate.parse(said));
    }
    return holding(QuestionWords.shown(question, said, phrases));
  }
}
