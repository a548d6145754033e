/**
 * The door of the dialogue: each wish of the family {@code OfReport}, each button and each file
 * goes to the part of {@code progress.dialogue} that answers it.
 *
 * <p>The listener calls {@link lv.terminbot.progress.reporting.Reporting}. Nothing in the dialogue
 * knows of this part.
 */
@NullMarked
package lv.terminbot.progress.reporting;

import org.jspecify.annotations.NullMarked;
