package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import lv.terminbot.mailbox.Snapshot;
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

  SqlSnapshot(PlatformTransactionManager transactions, Database database) {
    transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(database.isolationOfSnapshot());
  }

  @Override
  public <T> T read(Supplier<T> reading) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("one moment is not read inside a commit");
    }
    return Objects.requireNonNull(transaction.execute(status -> reading.get()));
  }
}
