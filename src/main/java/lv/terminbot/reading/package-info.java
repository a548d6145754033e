/**
 * From words to what is meant.
 *
 * <p>The listener calls in with what was said and gets an {@link lv.terminbot.intent.Intent}. It
 * never asks the time, reads a store or answers.
 */
@NullMarked
package lv.terminbot.reading;

import org.jspecify.annotations.NullMarked;
