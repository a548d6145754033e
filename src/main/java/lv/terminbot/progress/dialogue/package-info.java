/**
 * The dialogue in which a report is given: begun, guided, typed, attached, previewed, handed in,
 * signed off, corrected, taken back.
 *
 * <p>The listener calls {@link lv.terminbot.progress.dialogue.Reporting} and asks {@link
 * lv.terminbot.progress.dialogue.ReportDialogue} what waits for words. It never sends, and keeps
 * nothing but drafts: what is reported is written by {@code submission}.
 */
@NullMarked
package lv.terminbot.progress.dialogue;

import org.jspecify.annotations.NullMarked;
