/**
 * What is wanted of the desk itself: the way home, and what a contact asks the coordinators.
 *
 * <p>They are intents as any other: whoever understands words or shows a button makes one, and the
 * door of its family answers it. It knows no words of any language and holds no rule.
 */
@NullMarked
package lv.terminbot.intent.desk;

import org.jspecify.annotations.NullMarked;
