/**
 * Answers to questions: cards, lists, the overview of a cycle.
 *
 * <p>The listener calls {@link lv.terminbot.answer.Answers}. It only reads, never writes, sends or
 * guesses: what is not known is said to be so.
 */
@NullMarked
package lv.terminbot.answer;

import org.jspecify.annotations.NullMarked;
