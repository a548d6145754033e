/**
 * From words to what is meant.
 *
 * <p>The listener calls in with what was said and gets a {@link lv.terminbot.reading.Reading}: the
 * intents, and how likely they are meant. What words name is found by rules ({@code entity}), what
 * is wanted by a ranking that was trained from examples ({@code ranking}), what is reported measure
 * by measure ({@code update}); here these are put together. It never asks the time, reads a store
 * or answers.
 */
@NullMarked
package lv.terminbot.reading;

import org.jspecify.annotations.NullMarked;
