/**
 * What the bot can do for somebody, and the way on where something was not understood or heard.
 *
 * <p>The listener calls {@link lv.terminbot.answer.help.HelpDesk}. It never answers a question
 * itself.
 */
@NullMarked
package lv.terminbot.answer.help;

import org.jspecify.annotations.NullMarked;
