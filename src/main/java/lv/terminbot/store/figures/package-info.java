/**
 * Counts, ages and sizes as they stand in the tables.
 *
 * <p>The room of the figures asks by its port when somebody measures. It reads and never writes,
 * and holds no connection meanwhile.
 */
@NullMarked
package lv.terminbot.store.figures;

import org.jspecify.annotations.NullMarked;
