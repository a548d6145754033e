/**
 * What an operator measures: counts, ages and sizes, told to Micrometer, which an endpoint for
 * Prometheus reads. A figure that stands in the tables is asked for when it is read, no other costs
 * more than a count.
 *
 * <p>Only the wiring opens this room, and only where a management port is set: else nothing of it
 * is made. It counts by standing before the mailbox's ports, which know nothing of it, and never
 * changes what passes through.
 */
@NullMarked
package lv.terminbot.figures;

import org.jspecify.annotations.NullMarked;
