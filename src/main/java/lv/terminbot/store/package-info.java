/**
 * What is kept, in SQLite or PostgreSQL: a class a port, with SQL that runs alike on both.
 *
 * <p>The root wires it; features know only their ports. It never decides, and a migration that has
 * landed is never edited.
 */
@NullMarked
package lv.terminbot.store;

import org.jspecify.annotations.NullMarked;
