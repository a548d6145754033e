/**
 * The line to Telegram: it polls and translates what people say, sends what the outbox holds, obeys
 * Telegram's limits and tells failures apart.
 *
 * <p>Only the root opens this room, to wire and start it. It never decides what is said or to whom.
 */
@NullMarked
package lv.terminbot.telegram;

import org.jspecify.annotations.NullMarked;
