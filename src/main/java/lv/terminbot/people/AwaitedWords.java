package lv.terminbot.people;

import java.util.function.Function;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.Response;

/** Words that a dialogue waits for; good for the message for which it was asked. */
public interface AwaitedWords {

  /** Whether these can be nothing but what is awaited: a number where one is asked for. */
  boolean fits(String words);

  /** Whether other words are no answer, though nothing else waits for them. */
  default boolean takesOnlyWhatFits() {
    return false;
  }

  /** Whether what is awaited may end like a question, and is none to the bot then. */
  boolean mayAsk();

  /**
   * Makes what waits for them the thing that is worked on, without any words; false where nothing
   * of it is begun.
   */
  default boolean turnTo() {
    return true;
  }

  /**
   * Takes them, as part of the caller's commit.
   *
   * @param message the number of the message that says them
   * @param reading what words mean to somebody who was asked something
   */
  Response take(String words, long message, Function<String, Intent> reading);
}
