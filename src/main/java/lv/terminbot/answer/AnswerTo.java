package lv.terminbot.answer;

import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.text.Phrases;

/**
 * What answers one question. A new question is a class of its own here, and a line in the wiring.
 *
 * @param <I> the question
 */
public interface AnswerTo<I extends Inquiry> {

  /** Which question is answered here. */
  Class<I> asked();

  /**
   * The answer, fitted to who asks.
   *
   * @param page from 1; past the last one the last is shown
   */
  Page show(Person asker, I asked, int page, Phrases phrases);
}
