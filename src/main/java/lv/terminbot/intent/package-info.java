/**
 * What can be asked or ordered, a sealed family a feature, and the codes of the buttons that carry
 * it.
 *
 * <p>Whoever understands words or shows a button makes an {@link lv.terminbot.intent.Intent}; the
 * door of its family answers it. It knows no words of any language and holds no rule.
 */
@NullMarked
package lv.terminbot.intent;

import org.jspecify.annotations.NullMarked;
