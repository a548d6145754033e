/**
 * Home: the one message that says what waits for somebody now, and leads everywhere else.
 *
 * <p>The listener opens {@link lv.terminbot.home.HomeDesk}; a feature in which something may wait
 * for somebody is one more {@link lv.terminbot.home.Waiting}, and any list puts the way home under
 * itself, as {@link lv.terminbot.people.WayHome} has it. It never does anything but show.
 */
@NullMarked
package lv.terminbot.home;

import org.jspecify.annotations.NullMarked;
