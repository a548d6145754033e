/**
 * Which of several instances of the program on one database may do what one does at a time.
 *
 * <p>The connection with Telegram asks here before each poll, and the store keeps it. It never says
 * how an instance comes by a lease.
 */
@NullMarked
package lv.terminbot.mailbox.lease;

import org.jspecify.annotations.NullMarked;
