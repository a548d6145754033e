/**
 * Who is written to by e-mail, and through what. An address has a number as a chat has, so that all
 * that goes out stands in one outbox, under the same rules.
 *
 * <p>Whoever keeps addresses and whoever sends calls in. Nothing here knows a mail server.
 */
@NullMarked
package lv.terminbot.mailbox.email;

import org.jspecify.annotations.NullMarked;
