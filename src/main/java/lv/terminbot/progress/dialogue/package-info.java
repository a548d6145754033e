/**
 * The dialogue in which a report is given: begun, guided, typed, previewed, handed in, signed off,
 * corrected, taken back.
 *
 * <p>Its wishes come from {@code progress.reporting}; the listener asks {@link
 * lv.terminbot.progress.dialogue.ReportDialogue} what waits for words. It never sends, and keeps
 * nothing but drafts: what is reported is written by {@code submission}.
 */
@NullMarked
package lv.terminbot.progress.dialogue;

import org.jspecify.annotations.NullMarked;
