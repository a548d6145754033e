/**
 * What coordinators see of the campaign: who was told what and when, whether it arrived, and who
 * cannot be reached.
 *
 * <p>The listener calls {@link lv.terminbot.oversight.RecordDesk}, the alarm {@link
 * lv.terminbot.oversight.AlarmsRound}. It never reminds a contact and never changes what is owed.
 */
@NullMarked
package lv.terminbot.oversight;

import org.jspecify.annotations.NullMarked;
