/**
 * Occasions with their due moments, who was reminded or told of them, and who is to be left alone
 * or cannot be reached.
 *
 * <p>The room wires it; features know the ports only. The key of a reminder is what makes it one: a
 * person and an occasion.
 */
@NullMarked
package lv.terminbot.store.reminders;

import org.jspecify.annotations.NullMarked;
