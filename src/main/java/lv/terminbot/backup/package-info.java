/**
 * What follows once the data were put back from a copy: what the lost database did after it is not
 * known, so nothing of it is done again, and the coordinators are told.
 *
 * <p>The start calls in, before anybody is heard. How a copy is made, sealed and put back is the
 * part {@code backup.command}, which the command line opens. It never guesses what was lost: what
 * it cannot know waits for a coordinator.
 */
@NullMarked
package lv.terminbot.backup;

import org.jspecify.annotations.NullMarked;
