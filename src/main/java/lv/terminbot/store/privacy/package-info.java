/**
 * What the store keeps of people, found, made nameless and deleted.
 *
 * <p>It keeps the port of {@code privacy}. It is the one place that knows in which table and column
 * a person stands; a test looks that it misses none. It never decides what goes.
 */
@NullMarked
package lv.terminbot.store.privacy;

import org.jspecify.annotations.NullMarked;
