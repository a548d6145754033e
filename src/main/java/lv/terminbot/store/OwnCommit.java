package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done inside is committed by itself. To ask for it inside another commit is a mistake in
 * the program: what must survive a crash would be undone with the other one.
 */
public final class OwnCommit {
  private final JoinedCommits commits;
  private final TransactionTemplate reading;

  public OwnCommit(JoinedCommits commits, PlatformTransactionManager transactions) {
    this.commits = commits;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  public <T> T of(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("it would be undone with the commit around it");
    }
    return commits.commit(work);
  }

  /** Reads what is committed, beside whoever writes; inside a commit what it has written too. */
  public <T> T reading(Supplier<T> work) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? work.get()
        : Objects.requireNonNull(reading.execute(_ -> work.get()));
  }
}
