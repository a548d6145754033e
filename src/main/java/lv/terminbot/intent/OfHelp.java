package lv.terminbot.intent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
      STOP,
      /** Who reads what is reported. */
      WHO_READS,
      /** Who sees what somebody writes, and whose name. */
      WHO_SEES,
      /** How long a text and how large a file may be. */
      HOW_LONG_TEXT,
      /** How evidence is added. */
      HOW_TO_ATTACH,
      /** Whether a report made here counts. */
      IS_OFFICIAL,
      /** Where the data are for programs. */
      DATA_ACCESS,
      /** Whether the bot works. */
      BOT_WORKS,
      /** Whether what was pressed can be undone. */
      HOW_TO_UNDO,
      /** How a coordinator decides about a report. */
      HOW_TO_ACCEPT,
      /** Why there are reports at all. */
      WHY_REPORT,
      /** What becomes of the reports of several institutions on one measure. */
      SEVERAL_LEADS,
      /** Which time a report is of. */
      REPORT_PERIOD,
      /** Until what hour of its day a deadline runs. */
      DEADLINE_HOUR,
      /** How those who only look on can have their say. */
      TAKE_PART,
      /** What words and abbreviations mean. */
      EXPLAIN_TERM,
      /** Somebody is called otherwise now. */
      NAME_CHANGE,
      /** Somebody has answered before, here or elsewhere. */
      ALREADY_SENT,
      /** The bot is to write in somebody's place. */
      WRITE_FOR_ME,
      /** Figures that the bot does not work out. */
      NOT_COUNTED,
      /** How one more person is let in. */
      HOW_TO_JOIN,
      /** What one may see and do. */
      WHAT_CAN_SEE,
      /** It was written to the wrong one. */
      WRONG_CHAT,
      APOLOGY,
      FAREWELL;

      /** That of a name, if there is one so called. */
      public static Optional<Kind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
      }

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
