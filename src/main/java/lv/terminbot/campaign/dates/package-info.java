/**
 * Days as buttons: those that are worked, week by week, for more time and for the dates of a cycle.
 *
 * <p>The listener opens {@link lv.terminbot.campaign.dates.DatesDesk}. It never changes anything:
 * what is chosen is shown and decided where the same is ordered in words.
 */
@NullMarked
package lv.terminbot.campaign.dates;

import org.jspecify.annotations.NullMarked;
