/**
 * The one who listens: takes what came in, finds who and what is meant, asks one front door, puts
 * the replies out.
 *
 * <p>Only the root starts it. It never holds a rule of the field and never makes a text, and it
 * lists no feature: an intent finds its door by its family, and a door that needs what another
 * feature says is given that by the wiring.
 *
 * <p>The answer to a question is found beside whoever commits; the commit puts it out. A message is
 * read once. Only where a dialogue takes it that waits for how far a measure is, the words are
 * looked at once more, with the number of that measure before them, which the dialogue alone knows:
 * by rules, without the ranking.
 */
@NullMarked
package lv.terminbot.conversation;

import org.jspecify.annotations.NullMarked;
