/**
 * What a text reports: which measures, the state of each, and the words that are told of it.
 *
 * <p>Whoever reads a text asks it for the updates in it. It never asks what else the text may want,
 * and stores nothing.
 */
@NullMarked
package lv.terminbot.reading.update;

import org.jspecify.annotations.NullMarked;
