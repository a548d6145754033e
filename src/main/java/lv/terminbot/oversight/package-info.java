/**
 * What coordinators are told unasked, and can look up: the digest at the end of a day, the summary
 * of a week, in private or in their work group.
 *
 * <p>The listener calls {@link lv.terminbot.oversight.Oversight}, the alarm {@link
 * lv.terminbot.oversight.Bulletins}. It never changes what it tells of, and shows no draft's words.
 */
@NullMarked
package lv.terminbot.oversight;

import org.jspecify.annotations.NullMarked;
