/**
 * From a whole draft to a progress update and back: who may report on what, what is written, who is
 * told.
 *
 * <p>The dialogue calls in. It never asks a question and never changes a draft.
 */
@NullMarked
package lv.terminbot.progress.submission;

import org.jspecify.annotations.NullMarked;
