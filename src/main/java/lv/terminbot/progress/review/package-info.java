/**
 * What coordinators do with what was submitted, and what becomes of challenges.
 *
 * <p>The listener calls {@link lv.terminbot.progress.review.ReviewDesk} and asks {@link
 * lv.terminbot.progress.review.ReviewWords} what waits for words. It never changes what an
 * institution said.
 */
@NullMarked
package lv.terminbot.progress.review;

import org.jspecify.annotations.NullMarked;
