/**
 * What a text may want, the likeliest first: a ranking that liblinear trains from the examples when
 * the program is built.
 *
 * <p>It gets a text with its entities and gives labels, each with how likely it is. It makes no
 * intents and never says what is sure enough.
 */
@NullMarked
package lv.terminbot.reading.ranking;

import org.jspecify.annotations.NullMarked;
