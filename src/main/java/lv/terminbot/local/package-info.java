/**
 * The bot without Telegram, in two parts: {@code standin} pretends to be the Bot API server and the
 * phones of a few people, {@code page} shows it in the browser. Here is what both share: who plays,
 * the bot, the calendar that can be moved forward, and JSON.
 *
 * <p>Only the root opens this room and its parts, and only when no token is configured; the rest of
 * the house meets it over HTTP. It never opens a door of another room and holds no rule of the
 * field; {@code page} knows {@code standin}, and nobody knows {@code page}.
 */
@NullMarked
package lv.terminbot.local;

import org.jspecify.annotations.NullMarked;
