package lv.terminbot.intent;

import java.util.List;

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

  record AskMyData() implements OfHelp {}

  /** Not understood; {@code guesses} are the nearest things that could be meant, best first. */
  record Unclear(List<Intent> guesses) implements OfHelp {
    public Unclear {
      guesses = List.copyOf(guesses);
    }
  }
}
