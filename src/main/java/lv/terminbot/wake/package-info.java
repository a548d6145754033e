/**
 * Rings when something may be due; Quartz lives here.
 *
 * <p>The root starts it. It carries no data, holds no rule, and may ring twice, late or early.
 */
@NullMarked
package lv.terminbot.wake;

import org.jspecify.annotations.NullMarked;
