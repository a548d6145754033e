/**
 * What a browser finds at the address of a bot with a token: one page that says what this is and
 * whether it is well.
 *
 * <p>Only the wiring opens this room. It knows texts and what health tells; it shows nothing of a
 * plan, of people or of settings, and nothing can be done there.
 */
@NullMarked
package lv.terminbot.web;

import org.jspecify.annotations.NullMarked;
