/**
 * Who is known here, in which roles, and how one gets in.
 *
 * <p>The listener and the features ask the {@link lv.terminbot.people.Register}. It never sends,
 * and never trusts a name that somebody gave themselves.
 */
@NullMarked
package lv.terminbot.people;

import org.jspecify.annotations.NullMarked;
