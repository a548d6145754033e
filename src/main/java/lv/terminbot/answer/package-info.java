/**
 * Answers to questions: cards, lists, the overview of a cycle; a class each, found by the question.
 *
 * <p>The listener opens {@link lv.terminbot.answer.Answers}; a new question is one more {@link
 * lv.terminbot.answer.AnswerTo}, and the README lists what else it takes ("To add something"). It
 * only reads, never writes, sends or guesses: what is not known is said to be so.
 */
@NullMarked
package lv.terminbot.answer;

import org.jspecify.annotations.NullMarked;
