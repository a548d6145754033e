/**
 * From words to what is meant.
 *
 * <p>The listener calls in with what was said and gets a {@link lv.terminbot.reading.Reading}: the
 * intents, and how likely they are meant. What words name is found by rules, what is wanted by a
 * ranking that liblinear trains from the examples when the program is built. It never asks the
 * time, reads a store or answers.
 *
 * <p>How far two words are apart is Lucene's to say. The look-up of misspelt words in {@link
 * lv.terminbot.reading.WordIndex} stays ours: Lucene's automaton for one word takes longer to make
 * than a comparison with two thousand others, and its indexes are made for documents.
 */
@NullMarked
package lv.terminbot.reading;

import org.jspecify.annotations.NullMarked;
