/**
 * What is kept, in SQLite or PostgreSQL: a class a port, with SQL that runs alike on both.
 *
 * <p>The ports stand by subject, each subject in a part of its own with its tables and its wiring:
 * inbox, outbox, plans, reporting, reminders, people, oversight, files. Here is what they share:
 * the database and its commits. The root wires it; features know only their ports. It never
 * decides, and a migration that has landed is never edited.
 */
@NullMarked
package lv.terminbot.store;

import org.jspecify.annotations.NullMarked;
