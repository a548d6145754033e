/**
 * Copies of the SQLite database: made while the bot runs, and looked at before one is put back. How
 * it is known of either database that it was put back, and what is settled at the first start after
 * that.
 *
 * <p>The commands of the room backup call in, from a process of their own, and the start by the
 * port {@code Restorations}. It never overwrites a file, and never seals or opens one: what leaves
 * the data folder is the command's.
 */
@NullMarked
package lv.terminbot.store.copies;

import org.jspecify.annotations.NullMarked;
