/**
 * How coordinators run the reporting cycles: copying, opening, closing and reopening them, their
 * dates and ladders.
 *
 * <p>The listener calls {@link lv.terminbot.campaign.CycleDesk}. It never reminds anybody and never
 * changes what was reported.
 */
@NullMarked
package lv.terminbot.campaign;

import org.jspecify.annotations.NullMarked;
