package lv.terminbot.store;

import lv.terminbot.mailbox.Bell;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does something once what was written can be seen by others. */
public final class AfterCommit implements TransactionSynchronization {
  private final Runnable work;

  private AfterCommit(Runnable work) {
    this.work = work;
  }

  public static void ring(Bell bell) {
    run(bell::ring);
  }

  static void run(Runnable work) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new AfterCommit(work));
    } else {
      work.run();
    }
  }

  @Override
  public void afterCommit() {
    work.run();
  }
}
