/**
 * Who is known here, in which roles, how one gets in, and how people are told something.
 *
 * <p>The listener and the features ask the {@link lv.terminbot.people.Register}; whoever tells a
 * person or everybody of a role something does it by the {@link lv.terminbot.people.Notifier}, and
 * whoever goes through all of them by {@link lv.terminbot.people.PersonByPerson}. It opens the door
 * of {@code cycle} for the office hours alone. It never sends, and never trusts a name that
 * somebody gave themselves.
 */
@NullMarked
package lv.terminbot.people;

import org.jspecify.annotations.NullMarked;
