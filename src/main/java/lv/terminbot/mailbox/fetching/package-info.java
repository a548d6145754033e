/**
 * The files that people send, until they are here: what waits to be fetched, and why it does.
 *
 * <p>The Telegram edge fetches them, the evidence of a report knows of them. It never asks what is
 * in a file.
 */
@NullMarked
package lv.terminbot.mailbox.fetching;

import org.jspecify.annotations.NullMarked;
