/**
 * What is reported on the measures: drafts, previews, progress updates.
 *
 * <p>The listener calls {@link lv.terminbot.progress.Reporting}; answers read its ports. It never
 * sends and never tells apart words and buttons.
 */
@NullMarked
package lv.terminbot.progress;

import org.jspecify.annotations.NullMarked;
