/**
 * The way to a mail server: takes what is to go to addresses out of the outbox, sends it by
 * Spring's own mail, and writes what came of it.
 *
 * <p>{@code EmailSender} is rung by whoever does long work. It decides neither what is said nor to
 * whom, and sends nothing twice.
 */
@NullMarked
package lv.terminbot.email;

import org.jspecify.annotations.NullMarked;
