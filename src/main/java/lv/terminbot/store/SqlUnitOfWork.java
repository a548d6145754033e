package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import lv.terminbot.mailbox.UnitOfWork;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database transaction; inside another it is part of that one. */
final class SqlUnitOfWork implements UnitOfWork {
  private final JoinedCommits commits;
  private final TransactionTemplate reading;
  private final Changes changes;

  SqlUnitOfWork(JoinedCommits commits, PlatformTransactionManager transactions, Changes changes) {
    this.commits = commits;
    this.changes = changes;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
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

  @Override
  public void runInCompany(Runnable work) {
    if (PendingCommit.current().isPresent()) {
      run(work);
    } else {
      commits.commitInCompany(
          () -> {
            work.run();
            return true;
          });
    }
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
  public <T> T look(Supplier<T> looking) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? looking.get()
        : Objects.requireNonNull(changes.whileReading(() -> reading.execute(_ -> looking.get())));
  }

  @Override
  public void afterwards(Runnable work) {
    AfterCommit.run(work);
  }
}
