/**
 * The formats: spreadsheet, comma-separated values, JSON, Word, PDF and pictures. A new one is a
 * class here; the README lists what else it takes ("To add something").
 *
 * <p>Who makes files may call in, with what is to be shown and where to write it; the libraries of
 * these formats live here and nowhere else. It never gathers what it shows and never decides who
 * may see it.
 */
@NullMarked
package lv.terminbot.report.render;

import org.jspecify.annotations.NullMarked;
