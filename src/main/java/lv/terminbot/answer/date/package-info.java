/**
 * Answers to questions about dates: deadlines, key dates, sessions of the council, working days.
 *
 * <p>A class each, found by {@link lv.terminbot.answer.Answers}. It only reads the plans and the
 * calendar.
 */
@NullMarked
package lv.terminbot.answer.date;

import org.jspecify.annotations.NullMarked;
