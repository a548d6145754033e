/**
 * What can be taken away: calendar files.
 *
 * <p>Those who answer and those who announce may call in; libraries of file formats live here and
 * nowhere else. It never sends and never decides who may see what is not in its arguments.
 *
 * <p>{@link lv.terminbot.report.Scratch} deletes its folders with the JDK alone: Spring's way is
 * not for the rooms inside, and commons-io would be one more library to keep for three lines less.
 */
@NullMarked
package lv.terminbot.report;

import org.jspecify.annotations.NullMarked;
