package lv.terminbot.plan.file;

import java.util.Optional;
import lv.terminbot.text.Phrases;

/**
 * What is wrong or doubtful at one place of a plan file, for whoever mends it. Line and column
 * count from 1.
 *
 * @param part the part of the file that it lies in, such as a measure, where there is one
 * @param remark what is there and, behind a dash, what would be right
 */
public record Finding(
    String file, Place place, Severity severity, Optional<Remark> part, Remark remark) {

  /** Where in the file. */
  public record Place(int line, int column) {}

  /** Whether the plan can be used all the same. */
  public enum Severity {
    /** The plan is not taken. */
    ERROR,
    /** A gap: the plan is taken as it is. */
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The sentence alone, naming the part of the file. */
  public String sentence(Phrases phrases) {
    var sentence = remark.in(phrases);
    return part.map(p -> p.in(phrases))
        .filter(p -> !sentence.contains(p))
        .map(p -> p + ": " + sentence)
        .orElse(sentence);
  }

  /** One line as editors and terminals understand it: {@code file:line:column: error: …}. */
  public String line(Phrases phrases) {
    return "%s:%d:%d: %s: %s"
        .formatted(
            file,
            place.line(),
            place.column(),
            phrases.plain(isError() ? "plan.finding.error" : "plan.finding.warning"),
            sentence(phrases));
  }

  /** For a programmer; a person is told it in a language. */
  @Override
  public String toString() {
    return file + ":" + place.line() + ":" + place.column() + ": " + remark;
  }
}
