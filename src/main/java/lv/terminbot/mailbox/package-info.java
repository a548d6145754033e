/**
 * The words exchanged with people and how far they have come: what arrived, what is to go out.
 *
 * <p>Features fill replies, the listener orders them, the Telegram edge empties them. It never
 * knows a measure, a role or a reminder rule.
 */
@NullMarked
package lv.terminbot.mailbox;

import org.jspecify.annotations.NullMarked;
