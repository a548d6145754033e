package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import lv.terminbot.mailbox.OneCommit;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database transaction; inside another it is part of that one. */
final class SqlOneCommit implements OneCommit {
  private final TransactionTemplate transaction;

  SqlOneCommit(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
  }

  @Override
  public <T> T of(Supplier<T> work) {
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("nothing can be committed while one moment is read");
    }
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  @Override
  public void afterwards(Runnable work) {
    AfterCommit.run(work);
  }
}
