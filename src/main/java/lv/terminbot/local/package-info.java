/**
 * The bot without Telegram: a chat page in the browser, a calendar that can be moved forward, and a
 * stand-in for the Bot API server to which the Telegram edge speaks as to the real one.
 *
 * <p>Only the root opens it, and only when no token is configured; the rest of the house meets it
 * over HTTP. It never opens a door of another room and holds no rule of the field.
 *
 * <p>Markup is read by {@link lv.terminbot.local.Markup} and not by jsoup, which mends what
 * Telegram refuses, such as tags that are unknown or closed in the wrong order, and turns {@code
 * &nbsp;} into a space, where Telegram shows it as written.
 */
@NullMarked
package lv.terminbot.local;

import org.jspecify.annotations.NullMarked;
