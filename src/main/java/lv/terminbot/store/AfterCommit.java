package lv.terminbot.store;

import lv.terminbot.mailbox.Bell;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rings once what was written can be seen by others. */
final class AfterCommit implements TransactionSynchronization {
  private final Bell bell;

  private AfterCommit(Bell bell) {
    this.bell = bell;
  }

  static void ring(Bell bell) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new AfterCommit(bell));
    } else {
      bell.ring();
    }
  }

  @Override
  public void afterCommit() {
    bell.ring();
  }
}
