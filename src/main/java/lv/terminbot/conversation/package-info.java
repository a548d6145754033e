/**
 * The one who listens: takes what came in, finds who and what is meant, asks one front door, puts
 * the replies out.
 *
 * <p>Only the root starts it. It never holds a rule of the field and never makes a text.
 */
@NullMarked
package lv.terminbot.conversation;

import org.jspecify.annotations.NullMarked;
