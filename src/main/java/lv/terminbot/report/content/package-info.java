/**
 * What the files of a cycle show, whatever their format: what was gathered, its sums, and the
 * tables and documents made of it.
 *
 * <p>Who makes files and who writes a format may call in; it knows neither of them. It never writes
 * a file and never decides what a reader may know.
 */
@NullMarked
package lv.terminbot.report.content;

import org.jspecify.annotations.NullMarked;
