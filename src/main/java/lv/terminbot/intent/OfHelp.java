package lv.terminbot.intent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.plan.MeasureNumber;

/** What the bot can do, what it knows of the asker, and what to do with words not understood. */
public sealed interface OfHelp extends Intent {

  Family<OfHelp> FAMILY = new Family<>(OfHelp.class, HelpButtons::fields, HelpButtons.SHAPES);

  @Override
  default Family<OfHelp> family() {
    return FAMILY;
  }

  @Override
  default boolean changesNothing() {
    return true;
  }

  /** {@code /start} without a code. */
  record Start() implements OfHelp {}

  record AskHelp() implements OfHelp {}

  /** What the plan is, and where it stands. */
  record AskPlan() implements OfHelp {}

  /** What wants no more than a sentence. */
  record Talk(Kind kind) implements OfHelp {
    /** Of what kind it is. */
    public enum Kind {
      THANKS,
      PRAISE,
      COMPLAINT,
      ACKNOWLEDGE,
      SMALLTALK,
      /** Nothing that the bot has to do with. */
      OUT_OF_SCOPE,
      /** Who or what the bot is. */
      WHO_ARE_YOU,
      /** What the states of a measure mean. */
      EXPLAIN_STATES,
      /** What a report consists of, and what may still be done with it. */
      EXPLAIN_REPORT,
      /** What becomes of a report that comes late. */
      EXPLAIN_LATE,
      /** What the plan says is not changed here. */
      CHANGE_PLAN,
      /** What was sent stays sent. */
      UNSEND,
      /** Somebody wants to speak to a person. */
      HUMAN,
      /** Somebody wants to get no more messages. */
      STOP;

      /** Its word in text keys. */
      public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }

  /** An institution of the country that no plan names. */
  record NotInPlan(String institution) implements OfHelp {}

  /**
   * The words that were not understood for certain were meant so.
   *
   * @param label what they want, by its name in the examples
   * @param words the hash of the words, so that a button never speaks for others
   * @param measure that they are about, where they named none
   */
  record Reread(String label, int words, Optional<MeasureNumber> measure) implements OfHelp {
    public static final String LABEL_PATTERN = "[a-z][a-z-]{1,23}";
  }

  /** Not understood; {@code guesses} are the nearest things that could be meant, best first. */
  record Unclear(List<Intent> guesses) implements OfHelp {
    public Unclear {
      guesses = List.copyOf(guesses);
    }
  }
}
