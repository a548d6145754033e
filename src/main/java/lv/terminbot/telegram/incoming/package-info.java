/**
 * From an update of Telegram to an {@code IncomingMessage}.
 *
 * <p>The connection opens {@link lv.terminbot.telegram.incoming.Translation} alone, which tells
 * words, links, files, replies, speakers and group talk apart. It calls nobody and keeps nothing.
 * What it cannot read becomes a note, never an error.
 */
@NullMarked
package lv.terminbot.telegram.incoming;

import org.jspecify.annotations.NullMarked;
