package lv.terminbot.intent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.terminbot.plan.MeasureNumber;

/** What the bot can do, what it knows of the asker, and what to do with words not understood. */
public sealed interface OfHelp extends Intent {

  Family<OfHelp> FAMILY =
      new Family<>(
          OfHelp.class,
          OfHelp::fields,
          List.of(
              Shape.declare("h", m -> new AskHelp()),
              Shape.declare("y", m -> new AskMyData()),
              Shape.declare(
                  "K",
                  m ->
                      new Reread(
                          m.group(1),
                          Integer.parseUnsignedInt(m.group(2), 16),
                          MeasureNumber.read(m.group(3))),
                  "(" + Reread.LABEL_PATTERN + ")",
                  "(0|[1-9a-f][0-9a-f]{0,7})",
                  "(" + MeasureNumber.PATTERN.replace("(", "(?:") + "|)")));

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

  record AskMyData() implements OfHelp {}

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
      WHO_ARE_YOU;

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

  private static String fields(OfHelp intent) {
    return switch (intent) {
      case AskHelp() -> "h";
      case AskMyData() -> "y";
      case Reread(var label, var words, var measure) ->
          Shape.join(
              "K", label, Integer.toHexString(words), measure.<Object>map(n -> n).orElse(""));
      case Start(), Unclear _, Talk _, NotInPlan _ -> throw Family.notOnAButton(intent);
    };
  }
}
