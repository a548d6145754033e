/**
 * What is typed behind the bot's name in any chat, answered as articles to choose from.
 *
 * <p>The listener calls {@link lv.terminbot.answer.inline.InlineDesk}. It holds what {@link
 * lv.terminbot.answer.PublicAnswers} gives and nothing else, since nobody knows who reads there.
 */
@NullMarked
package lv.terminbot.answer.inline;

import org.jspecify.annotations.NullMarked;
