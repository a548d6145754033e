/**
 * What a text names: measures, institutions, days, states and the rest, found by rules, each with
 * its place in the text.
 *
 * <p>Whoever reads a text has its entities found first. It never decides what the text wants.
 */
@NullMarked
package lv.terminbot.reading.entity;

import org.jspecify.annotations.NullMarked;
