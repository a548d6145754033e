package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import lv.terminbot.mailbox.UnitOfWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database transaction; inside another it is part of that one. */
final class SqlUnitOfWork implements UnitOfWork {
  private final TransactionTemplate transaction;

  SqlUnitOfWork(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
  }

  @Override
  public <T> T compute(Supplier<T> work) {
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
