/**
 * What can be taken away: calendar files.
 *
 * <p>Those who answer and those who announce may call in; libraries of file formats live here and
 * nowhere else. It never sends and never decides who may see what is not in its arguments.
 */
@NullMarked
package lv.terminbot.report;

import org.jspecify.annotations.NullMarked;
