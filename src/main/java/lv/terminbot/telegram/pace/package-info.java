/**
 * At what pace messages may leave: in each chat, in all together, and after Telegram has asked for
 * a rest.
 *
 * <p>The room asks it before a message leaves, and tells it when one has left or was refused. It
 * never sends, and knows nothing of a message but its chat.
 */
@NullMarked
package lv.terminbot.telegram.pace;

import org.jspecify.annotations.NullMarked;
