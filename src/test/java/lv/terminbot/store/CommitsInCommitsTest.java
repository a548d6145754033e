package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.terminbot.mailbox.ChatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who reads or commits inside of a commit, and who is stopped while they wait for one. */
@Timeout(60)
class CommitsInCommitsTest extends StoreTest {

  @Test
  void whoLooksInsideACommitSeesWhatItHasWritten() {
    store
        .commit()
        .run(
            () -> {
              keep(1);
              assertThat(store.commit().look(() -> store.count("inbox"))).isEqualTo(1);
              assertThat(own().reading(() -> store.count("inbox"))).isEqualTo(1);
            });
  }

  @Test
  void whatIsWrittenInCompanyInsideACommitIsPartOfIt() {
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          store.commit().runInCompany(() -> keep(1));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(store.count("inbox")).isZero();
  }

  @Test
  void anErrorUndoesItAndReachesWhoeverWantedIt() {
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          keep(1);
                          throw new StackOverflowError("deep");
                        }))
        .isInstanceOf(StackOverflowError.class);

    assertThat(store.count("inbox")).isZero();
  }

  @Test
  void whoIsStoppedWhileTheyWaitIsWrittenAllTheSameAndKnowsOfIt() throws Exception {
    assumeTrue(database == Databases.SQLITE, "on a server each waits for its own connection");

    assertThat(isStopped(() -> store.commit().run(() -> keep(1)))).isTrue();
    assertThat(isStopped(() -> store.commit().runInCompany(() -> keep(2)))).isTrue();

    assertThat(store.count("inbox")).isEqualTo(2);
  }

  /** Whether a thread that is stopped while another commits knows of it in the end. */
  private boolean isStopped(Runnable commit) throws Exception {
    var goOn = new CountDownLatch(1);
    var first = whoCommitsUntil(goOn);
    var stopped = new AtomicBoolean();
    var waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  Thread.currentThread().interrupt();
                  commit.run();
                  stopped.set(Thread.currentThread().isInterrupted());
                });
    await().until(() -> waiting.getState() == Thread.State.WAITING);
    goOn.countDown();
    first.join();
    waiting.join();
    return stopped.get();
  }

  private Thread whoCommitsUntil(CountDownLatch goOn) throws InterruptedException {
    var begun = new CountDownLatch(1);
    var thread =
        Thread.ofPlatform()
            .start(
                () ->
                    store
                        .commit()
                        .run(
                            () -> {
                              begun.countDown();
                              awaited(goOn);
                            }));
    begun.await();
    return thread;
  }

  @Test
  void moreThanGoToTheDiskAtOnceAreAllWritten() throws Exception {
    var goOn = new CountDownLatch(1);
    var threads = new ArrayList<Thread>();
    threads.add(whoCommitsUntil(goOn));
    for (var number = 0; number < 150; number++) {
      var mine = number;
      threads.add(Thread.startVirtualThread(() -> store.commit().run(() -> keep(mine))));
    }
    goOn.countDown();
    for (var thread : threads) {
      thread.join();
    }

    assertThat(store.count("inbox")).isEqualTo(150);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(long chat) {
    store.inbox().keep(Letters.words("update:" + chat, new ChatId(100 + chat), "viens"));
  }

  private OwnCommit own() {
    return store.get(OwnCommit.class);
  }
}
