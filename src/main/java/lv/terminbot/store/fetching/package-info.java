/**
 * Files that are still to be fetched, whatever they are for: which is next, who has it in hand, and
 * how long it rests. The rooms of the store that have such files keep them in a table each, with
 * columns of the same names. What is done with a file that has come is theirs.
 */
@NullMarked
package lv.terminbot.store.fetching;

import org.jspecify.annotations.NullMarked;
