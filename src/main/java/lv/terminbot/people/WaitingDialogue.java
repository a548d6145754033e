package lv.terminbot.people;

import java.util.Optional;

/**
 * A dialogue that may wait for a person's next words. It is asked once a message, before the words
 * are taken for a question or an order.
 */
public interface WaitingDialogue {

  /** What waits for this person's words, if anything does. */
  Optional<AwaitedWords> awaiting(Person person);
}
