package lv.terminbot.store;

import java.util.function.Supplier;
import lv.terminbot.mailbox.UnitOfWork;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A database transaction; inside another it is part of that one. */
final class SqlUnitOfWork implements UnitOfWork {
  private final JoinedCommits commits;

  SqlUnitOfWork(JoinedCommits commits) {
    this.commits = commits;
  }

  @Override
  public <T> T compute(Supplier<T> work) {
    if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("nothing can be committed while one moment is read");
    }
    return PendingCommit.current()
        .map(outer -> part(outer, work))
        .orElseGet(() -> commits.commit(work));
  }

  private static <T> T part(PendingCommit<?> outer, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error failed) {
      outer.doom();
      throw failed;
    }
  }

  @Override
  public void afterwards(Runnable work) {
    AfterCommit.run(work);
  }
}
