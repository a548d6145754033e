/**
 * The connection with Telegram: it polls and translates what people say, sends what the outbox
 * holds, obeys Telegram's limits and tells failures apart.
 *
 * <p>Only the root opens this room, to wire and start it. It never decides what is said or to whom.
 *
 * <p>Its {@link lv.terminbot.telegram.Retries} are our own: Spring's {@code RetryTemplate} and
 * Resilience4j sleep between tries and wake only when their thread is interrupted, which would also
 * break off the call or commit that a stop must let finish.
 */
@NullMarked
package lv.terminbot.telegram;

import org.jspecify.annotations.NullMarked;
