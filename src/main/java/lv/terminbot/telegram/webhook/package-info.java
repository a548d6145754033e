/**
 * The other way by which updates come: Telegram brings each to an address of ours, with a secret by
 * which it is known.
 *
 * <p>The room of Telegram registers the address and keeps what comes, the wiring puts the endpoint
 * on the web server. It never looks into an update: whatever brings the secret is handed on as it
 * is.
 */
@NullMarked
package lv.terminbot.telegram.webhook;

import org.jspecify.annotations.NullMarked;
