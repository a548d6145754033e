/**
 * The words of the languages that are spoken here: what each says of what stands beside it, how
 * alike two are, and which only fill.
 *
 * <p>Every part of reading may look a word up. It finds nothing in a text by itself and knows no
 * plan.
 *
 * <p>How far two words are apart is Lucene's to say. The look-up of misspelt words in {@link
 * lv.terminbot.reading.words.WordIndex} stays ours: Lucene's automaton for one word takes longer to
 * make than a comparison with two thousand others, and its indexes are made for documents.
 */
@NullMarked
package lv.terminbot.reading.words;

import org.jspecify.annotations.NullMarked;
