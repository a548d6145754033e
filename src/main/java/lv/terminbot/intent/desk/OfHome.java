package lv.terminbot.intent.desk;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;

/** The one message from which everything else is reached. */
public sealed interface OfHome extends Intent {

  Family<OfHome> FAMILY = new Family<>(OfHome.class, HomeButtons::fields, HomeButtons.SHAPES);

  @Override
  default Family<OfHome> family() {
    return FAMILY;
  }

  @Override
  default boolean changesNothing() {
    return true;
  }

  /** "sākums": what waits for the asker now, and where to go. */
  record AskHome() implements OfHome {}

  /** The same below what the button stands under, which stays as it is. */
  record AskHomeBelow() implements OfHome {}
}
