/**
 * Days that a Cabinet decree makes free or working: said by a coordinator, shown with what they
 * move, and kept.
 *
 * <p>The listener calls {@link lv.terminbot.campaign.decree.DecreeDesk}. It moves no date by
 * itself.
 */
@NullMarked
package lv.terminbot.campaign.decree;

import org.jspecify.annotations.NullMarked;
