package lv.terminbot.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done inside is committed by itself. To ask for it inside another commit is a mistake in
 * the program: what must survive a crash would be undone with the other one.
 */
public final class OwnCommit {
  private final TransactionTemplate transaction;

  public OwnCommit(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NEVER);
  }

  public <T> T of(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
