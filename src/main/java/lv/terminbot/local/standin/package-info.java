/**
 * The stand-in for Telegram: the Bot API to which the Telegram edge speaks as to the real one, what
 * the people of local mode do on their phones, and the chats of both.
 *
 * <p>The root opens {@code StandIn}, and the chat page acts and looks through it. It never knows
 * the page and never shows anything itself.
 *
 * <p>Markup is read by {@link lv.terminbot.local.standin.Markup} and not by jsoup, which mends what
 * Telegram refuses, such as tags that are unknown or closed in the wrong order, and turns {@code
 * &nbsp;} into a space, where Telegram shows it as written.
 */
@NullMarked
package lv.terminbot.local.standin;

import org.jspecify.annotations.NullMarked;
