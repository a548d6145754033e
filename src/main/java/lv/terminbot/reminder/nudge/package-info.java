/**
 * Reminders out of turn: a coordinator is shown whom a nudge would reach and with which text, has
 * it sent, and is told what became of it.
 *
 * <p>The listener calls {@link lv.terminbot.reminder.nudge.NudgeDesk}, the alarm {@link
 * lv.terminbot.reminder.nudge.Nudging}. It never tells anybody who owes nothing any more, and never
 * twice.
 */
@NullMarked
package lv.terminbot.reminder.nudge;

import org.jspecify.annotations.NullMarked;
