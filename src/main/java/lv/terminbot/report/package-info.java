/**
 * What can be taken away: the desks where files, pictures and calendars are asked for.
 *
 * <p>Those who listen and those who announce may call in. It never makes what takes long, that is
 * ordered here and made in {@code making}, out of {@code content}, by {@code render}; of these
 * packages it knows only {@code calendar}, whose file is small enough to be an answer.
 */
@NullMarked
package lv.terminbot.report;

import org.jspecify.annotations.NullMarked;
