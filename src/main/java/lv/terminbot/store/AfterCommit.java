package lv.terminbot.store;

import lv.terminbot.mailbox.Bell;

/** Does something once what was written can be seen by others. */
public final class AfterCommit {
  private AfterCommit() {}

  public static void ring(Bell bell) {
    run(bell::ring);
  }

  /** The same with any work. */
  public static void run(Runnable work) {
    run(work, () -> {});
  }

  /**
   * @param undone what is done instead where nothing was written
   */
  public static void run(Runnable work, Runnable undone) {
    PendingCommit.current().ifPresentOrElse(commit -> commit.afterwards(work, undone), work);
  }
}
