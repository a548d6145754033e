/**
 * What is reported on the measures: drafts, progress updates, reviews and challenges.
 *
 * <p>Here are the values and the ports that other rooms read; how a report is given, written and
 * looked through is in the parts {@code dialogue}, {@code submission} and {@code review}. It never
 * sends and never tells apart words and buttons.
 */
@NullMarked
package lv.terminbot.progress;

import org.jspecify.annotations.NullMarked;
