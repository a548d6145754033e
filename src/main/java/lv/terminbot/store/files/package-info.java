/**
 * Orders for files that are made later, and who has taken a calendar file.
 *
 * <p>The room wires it; features know the ports only. An order is taken by one maker at a time, and
 * the files themselves are not here.
 */
@NullMarked
package lv.terminbot.store.files;

import org.jspecify.annotations.NullMarked;
