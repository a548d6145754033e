package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that only reads, on a connection of its own. The snapshot of SQLite's WAL lasts as
 * long as the transaction by itself; PostgreSQL keeps one for {@code REPEATABLE READ}.
 */
final class SqlSnapshot implements Snapshot {
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final boolean patient;

  SqlSnapshot(PlatformTransactionManager transactions, JdbcClient jdbc, Database database) {
    this.jdbc = jdbc;
    patient = database == Database.POSTGRESQL;
    transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(database.isolationOfSnapshot());
  }

  @Override
  public <T> T read(Supplier<T> reading) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("one moment is not read inside a commit");
    }
    return Objects.requireNonNull(transaction.execute(_ -> readInPeace(reading)));
  }

  /** Who only reads locks nothing, and may make a large file of it meanwhile. */
  private <T> T readInPeace(Supplier<T> reading) {
    if (patient) {
      jdbc.sql("set local idle_in_transaction_session_timeout = 0").update();
    }
    return reading.get();
  }
}
