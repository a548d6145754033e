/**
 * The work that runs long: orders are taken, what a cycle has brought is gathered, files are made
 * on the disk, split and packed as Telegram takes them, and sent.
 *
 * <p>The root runs it beside everything else; what is to be made stands in the orders of the desk.
 * It never answers the chat that orders, and of the formats it knows no more than their names.
 */
@NullMarked
package lv.terminbot.report.making;

import org.jspecify.annotations.NullMarked;
