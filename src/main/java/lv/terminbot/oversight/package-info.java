/**
 * What coordinators are told unasked, and can look up: the digest at the end of a day, the summary
 * of a week, who was told what and when and whether it arrived, and who cannot be reached.
 *
 * <p>The listener calls {@link lv.terminbot.oversight.Oversight} and {@link
 * lv.terminbot.oversight.RecordDesk}, the alarm {@link lv.terminbot.oversight.Bulletins} and {@link
 * lv.terminbot.oversight.AlarmsRound}. It never reminds a contact, never changes what it tells of,
 * and shows no draft's words.
 */
@NullMarked
package lv.terminbot.oversight;

import org.jspecify.annotations.NullMarked;
