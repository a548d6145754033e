/**
 * Words for people: bundles, languages, Latvian dates and plurals, and HTML that is escaped by
 * type.
 *
 * <p>Every room may call in. It never asks the time, reads a file, logs or keeps state.
 */
@NullMarked
package lv.terminbot.text;

import org.jspecify.annotations.NullMarked;
