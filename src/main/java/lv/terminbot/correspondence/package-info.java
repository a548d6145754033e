/**
 * Questions to the coordinators: somebody who reports asks, one of the coordinators answers, once,
 * and the answer comes back into the same chat.
 *
 * <p>The listener opens {@link lv.terminbot.correspondence.CorrespondenceDesk} and asks {@link
 * lv.terminbot.correspondence.CorrespondenceWords} what waits for words. It never answers anything
 * itself.
 */
@NullMarked
package lv.terminbot.correspondence;

import org.jspecify.annotations.NullMarked;
