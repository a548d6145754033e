/**
 * A plan as tables: which sheets and columns there are and what they are called, how a plan stands
 * in their rows, how a plan is read out of rows that somebody has filled in, and what is different
 * between two.
 *
 * <p>Those who read and write spreadsheets and those who answer coordinators call in. It never
 * opens a file and knows of no format.
 */
@NullMarked
package lv.terminbot.planning.table;

import org.jspecify.annotations.NullMarked;
