/**
 * The letters by which institutions are brought in: what stands in one, its code to be read by a
 * phone, and their making beside everything else.
 *
 * <p>{@code LetterMaker} takes the orders that a coordinator gave and is rung by whoever does long
 * work. A link opens nothing before its letter goes out, in one commit; nothing here decides who is
 * invited.
 */
@NullMarked
package lv.terminbot.report.letter;

import org.jspecify.annotations.NullMarked;
