/**
 * The work that runs long: orders are taken, what a cycle has brought is gathered, files are made
 * on the disk, split and packed as Telegram takes them, and sent.
 *
 * <p>The root runs it beside everything else; what is to be made stands in the orders of the desk.
 * It never answers the chat that orders, and of the formats it knows no more than their names.
 *
 * <p>{@link lv.terminbot.report.making.Scratch} deletes its folders with the JDK alone: Spring's
 * way is not for the rooms inside, and commons-io would be one more library for three lines less.
 */
@NullMarked
package lv.terminbot.report.making;

import org.jspecify.annotations.NullMarked;
