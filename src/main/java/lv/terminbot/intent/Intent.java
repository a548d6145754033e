package lv.terminbot.intent;

import java.util.Optional;

/**
 * What somebody wants, understood from words or a button. Each is of one family, a sealed interface
 * of its own ({@code OfReport}, {@code OfCycles}), and each family has one door that answers it.
 */
public interface Intent {

  /** The family it is of. */
  Family<?> family();

  /** What it is about, where it names one thing. */
  default Optional<Subject> subject() {
    return Optional.empty();
  }

  /** Whether it is a question: asked and answered twice, everything is as it was. */
  default boolean changesNothing() {
    return false;
  }

  /** What it says to a question that was shown, where it is an answer to one. */
  default Optional<Consent> consent() {
    return Optional.empty();
  }

  /** Whether a button under the answer says what the words are about; they are kept till then. */
  default boolean asksBack() {
    return false;
  }
}
