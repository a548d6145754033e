/**
 * What those who run a campaign order: its cycles, the days decreed, extensions, and what goes to
 * all contacts, each with its buttons.
 *
 * <p>They are intents as any other: whoever understands words or shows a button makes one, and the
 * door of its family answers it. It knows no words of any language and holds no rule.
 */
@NullMarked
package lv.terminbot.intent.campaign;

import org.jspecify.annotations.NullMarked;
