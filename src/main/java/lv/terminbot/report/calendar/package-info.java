/**
 * Dates as a calendar takes them, and the file that carries them there.
 *
 * <p>The desk of this room and those who announce a date may call in; the library of calendar files
 * lives here and nowhere else. It never decides whose dates they are and never asks the time.
 */
@NullMarked
package lv.terminbot.report.calendar;

import org.jspecify.annotations.NullMarked;
