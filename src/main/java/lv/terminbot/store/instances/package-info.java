/**
 * The instances of the program that share a database: until when each is taken to be alive, and
 * which of them holds the lease to poll.
 *
 * <p>Other subjects of the store ask the {@link lv.terminbot.store.instances.Instance} whose what
 * they take in hand is, and free what a dead one held. The embedded database has one instance and
 * no tables for this. It never trusts the clock of a machine: two may differ by more than a lease
 * lasts, so all is measured by the clock of the database, or by the time that passes.
 *
 * <p>The election is Spring Integration's ({@code LockRegistryLeaderInitiator} on a {@code
 * JdbcLockRegistry}); only its {@code LockRepository} is ours, since the one it brings writes
 * moments by the clock of the machine.
 */
@NullMarked
package lv.terminbot.store.instances;

import org.jspecify.annotations.NullMarked;
