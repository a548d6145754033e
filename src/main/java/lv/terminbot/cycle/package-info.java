/**
 * The reporting cycle: its dates and occasions, working days, days as people name them, and who
 * owes what.
 *
 * <p>Features call in; the rules are pure and are given the time. It never reads a clock, sends or
 * decides who is told.
 */
@NullMarked
package lv.terminbot.cycle;

import org.jspecify.annotations.NullMarked;
