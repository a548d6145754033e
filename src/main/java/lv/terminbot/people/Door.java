package lv.terminbot.people;

import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Response;

/**
 * The door of a feature: what is wanted of one family goes in, what is said comes out. It asks
 * itself whether this person may have it.
 *
 * @param <I> the family, a sealed interface
 */
public interface Door<I extends Intent> {

  /** Which family is answered here. */
  Family<I> family();

  /** Answers it, as part of the caller's commit. */
  Response open(Person who, I intent);
}
