package lv.terminbot.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.text.Localized;

/**
 * A question of a reporting cycle, asked of each measure that it concerns.
 *
 * @param code by which answers are kept, for example "challenges"
 * @param label in a word or two; empty for a standard question, which the bundles name
 * @param ask the question as it is put; empty for a standard question
 * @param choices of which one is taken, for {@link Kind#CHOICE}
 * @param only the measures and commitments it is asked of, as "3.2" or "3"; empty for all
 */
public record Question(
    String code,
    Kind kind,
    Optional<Localized> label,
    Optional<Localized> ask,
    boolean required,
    List<Choice> choices,
    Set<String> only) {
  /** The two that every report answers: how far it is, and what was done. */
  public static final String STATE = "state";

  public static final String DONE = "done";

  /** The value of the measure's indicators. */
  public static final String RESULT = "result";

  /** What holds a measure up: each answer is an item until it is closed. */
  public static final String CHALLENGES = "challenges";

  public Question {
    choices = List.copyOf(choices);
    only = Set.copyOf(only);
  }

  /** A standard question, which the bundles word. */
  static Question standard(String code, Kind kind, boolean required) {
    return new Question(
        code, kind, Optional.empty(), Optional.empty(), required, List.of(), Set.of());
  }

  public boolean concerns(MeasureNumber measure) {
    var number = measure.value();
    return only.isEmpty()
        || only.contains(Integer.toString(measure.commitment()))
        || only.stream().anyMatch(o -> number.equals(o) || number.startsWith(o + "."));
  }

  /** Whether an answer to this one reads as one to the other: under the same words, as the same. */
  boolean isAnsweredLike(Question other) {
    return code.equals(other.code)
        && kind == other.kind
        && label.equals(other.label)
        && choices.equals(other.choices);
  }

  /** What is taken as an answer. */
  public enum Kind {
    STATE,
    TEXT,
    /** A number, and the year it is of if one is named. */
    NUMBER,
    CHOICE,
    DATE,
    /** Files and links. */
    FILES;

    /** Its word in a plan file and in text keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One of the answers that may be chosen. */
  public record Choice(String code, Localized label) {}
}
