/**
 * The texts that coordinators may say in their own words: reminders, letters, e-mail.
 *
 * <p>{@code WordingDesk} is its door; whoever writes such a text asks {@code Wordings} for the
 * words in force. Nothing here sends anything, and a text that cannot be filled in is never kept.
 */
@NullMarked
package lv.terminbot.people.wording;

import org.jspecify.annotations.NullMarked;
