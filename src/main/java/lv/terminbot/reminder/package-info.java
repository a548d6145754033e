/**
 * Who is told what on which occasion, and the record of it. When an occasion is, is worked out in
 * {@code cycle} from the schedule of reminders (the ladder, {@code plan.Ladder}).
 *
 * <p>The alarm calls {@link lv.terminbot.reminder.ReminderRun}; reminders out of turn live in
 * {@code nudge}. It never sends: it queues, once per person and occasion.
 */
@NullMarked
package lv.terminbot.reminder;

import org.jspecify.annotations.NullMarked;
