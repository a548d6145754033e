/**
 * The plan and its people as a table: given out, taken back, shown as what it would change, and put
 * into force by one button.
 *
 * <p>Coordinators come by {@code PlanTableDesk} and {@code TableIntake}; {@code TableRun} reads
 * what was sent, beside everything else. It never puts anything into force that was not shown as it
 * is.
 */
@NullMarked
package lv.terminbot.planning;

import org.jspecify.annotations.NullMarked;
