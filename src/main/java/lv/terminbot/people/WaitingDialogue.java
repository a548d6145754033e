package lv.terminbot.people;

import java.util.Optional;
import lv.terminbot.intent.Subject;

/**
 * A dialogue that may wait for a person's next words. It is asked once a message, before the words
 * are taken for a question or an order.
 */
public interface WaitingDialogue {

  /** What waits for this person's words, if anything does. */
  Optional<AwaitedWords> awaiting(Person person);

  /** What waits for the words of whoever replies to a message about this. */
  Optional<AwaitedWords> awaiting(Person person, Subject about);
}
