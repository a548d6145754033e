/**
 * From words and buttons to what is meant.
 *
 * <p>The listener calls in with what was said and gets an {@link lv.terminbot.question.Intent}. It
 * never asks the time, reads a store or answers.
 */
@NullMarked
package lv.terminbot.question;

import org.jspecify.annotations.NullMarked;
