/**
 * Who is told what on which occasion, and the record of it.
 *
 * <p>The alarm calls {@link lv.terminbot.reminder.ReminderRun}; reminders out of turn live in
 * {@code nudge}. It never sends: it queues, once per person and occasion.
 */
@NullMarked
package lv.terminbot.reminder;

import org.jspecify.annotations.NullMarked;
