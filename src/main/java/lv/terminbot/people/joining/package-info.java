/**
 * How institutions are brought in, all at once: who has nobody yet, the orders for their letters,
 * and the addresses of those who are written to by e-mail.
 *
 * <p>{@code LettersDesk} and {@code EmailDesk} are its doors; whoever makes the letters takes the
 * orders from here. Nothing here writes a letter or sends one.
 */
@NullMarked
package lv.terminbot.people.joining;

import org.jspecify.annotations.NullMarked;
