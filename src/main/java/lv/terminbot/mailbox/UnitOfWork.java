package lv.terminbot.mailbox;

import java.util.function.Supplier;

/**
 * What is done inside is committed together or not at all. An exception undoes it and passes on.
 */
public interface UnitOfWork {
  <T> T compute(Supplier<T> work);

  /** Reads what is committed, beside whoever commits: nothing can be changed in it. */
  <T> T look(Supplier<T> looking);

  /** Does this once what the commit that is open has written can be seen by others. */
  void afterwards(Runnable work);

  /**
   * The same where nobody waits for the end of it: for a moment it waits for others who commit, so
   * that all of it goes to the disk at once.
   */
  default void runInCompany(Runnable work) {
    run(work);
  }

  default void run(Runnable work) {
    compute(
        () -> {
          work.run();
          return true;
        });
  }
}
