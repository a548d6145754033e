package lv.terminbot.store;

import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

/** What several threads commit while one of them waits for the disk. */
class JoinedCommitsTest extends StoreTest {

  @Test
  void eachIsWholeOrNotAtAllWhateverBecomesOfTheOthers() throws Exception {
    // given one that is being written, and twenty that wait, of which every fourth will fail
    var rung = new AtomicInteger();
    var outcomes = whileOneIsWritten(20, number -> () -> kept(number, rung));

    // then those that failed are undone and told, and all others are there
    for (var number = 0; number < 20; number++) {
      var outcome = outcomes.get(number);
      if (number % 4 == 0) {
        assertThatThrownBy(outcome::get)
            .isInstanceOf(ExecutionException.class)
            .hasRootCauseMessage("mistake in " + number);
      } else {
        assertThat(outcome.get()).isEqualTo(number);
      }
      assertThat(store.inbox().oldestOf(new ChatId(100 + number)).isPresent())
          .as("message %d is kept", number)
          .isEqualTo(number % 4 != 0);
    }
    assertThat(rung).as("what follows a commit follows none that failed").hasValue(15);
  }

  private int kept(int number, AtomicInteger rung) {
    return commit()
        .compute(
            () -> {
              commit().afterwards(rung::incrementAndGet);
              store.inbox().keep(words("update:" + number, new ChatId(100 + number), "viens"));
              if (number % 4 == 0) {
                throw new IllegalStateException("mistake in " + number);
              }
              return number;
            });
  }

  @Test
  void aPartThatFailedUndoesTheWholeWhoeverCatchesItsException() throws Exception {
    var outcomes =
        whileOneIsWritten(
            3,
            number ->
                () ->
                    commit()
                        .compute(
                            () -> {
                              var chat = new ChatId(100 + number);
                              store.inbox().keep(words("update:" + number, chat, "viens"));
                              try {
                                commit().run(() -> failIf(number == 1));
                              } catch (IllegalStateException caught) {
                                return -1;
                              }
                              return number;
                            }));

    assertThat(outcomes.get(0).get()).isZero();
    assertThat(outcomes.get(2).get()).isEqualTo(2);
    assertThatThrownBy(outcomes.get(1)::get)
        .hasRootCauseInstanceOf(UnexpectedRollbackException.class);
    assertThat(store.inbox().oldestOf(new ChatId(101))).isEmpty();
    assertThat(store.count("inbox")).isEqualTo(2);
  }

  private static void failIf(boolean wrong) {
    if (wrong) {
      throw new IllegalStateException("mistake in a part");
    }
  }

  private interface Wish {
    Callable<Integer> of(int number);
  }

  /** So many threads want to commit while another is at it; all of them wait by then. */
  private List<Future<Integer>> whileOneIsWritten(int many, Wish wish) throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var threads = Executors.newCachedThreadPool()) {
      var first =
          threads.submit(
              () ->
                  commit()
                      .compute(
                          () -> {
                            begun.countDown();
                            return waited(goOn);
                          }));
      begun.await();
      var started = new ArrayList<Thread>();
      var outcomes =
          IntStream.range(0, many)
              .mapToObj(
                  number ->
                      threads.submit(
                          () -> {
                            synchronized (started) {
                              started.add(Thread.currentThread());
                            }
                            return wish.of(number).call();
                          }))
              .toList();
      if (store.get(Database.class) == Database.SQLITE) {
        await()
            .until(
                () -> {
                  synchronized (started) {
                    return started.size() == many
                        && started.stream().allMatch(t -> t.getState() == Thread.State.WAITING);
                  }
                });
      }
      goOn.countDown();
      first.get();
      return outcomes;
    }
  }

  private static boolean waited(CountDownLatch goOn) {
    try {
      goOn.await();
      return true;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private UnitOfWork commit() {
    return store.get(UnitOfWork.class);
  }
}
