/**
 * The chat page in the browser: its files and texts, what it shows, what its reader does there, and
 * the live news to it.
 *
 * <p>The root registers {@code LocalWeb}, its routes together with its guard. It never changes a
 * chat but through the phones of the stand-in, and lets in nobody who is not on this machine.
 */
@NullMarked
package lv.terminbot.local.page;

import org.jspecify.annotations.NullMarked;
