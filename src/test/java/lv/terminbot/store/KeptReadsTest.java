package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept in memory says what the database would say, whoever writes. */
class KeptReadsTest extends StoreTest {
  private final AtomicInteger readings = new AtomicInteger();
  private KeptReads<String, Long> kept;

  @BeforeEach
  void nothingIsKept() {
    kept = new KeptReads<>(store.get(Changes.class), "kept_words");
  }

  @Test
  void whatNobodyHasWrittenToIsReadOnce() {
    count();
    store.commit().run(() -> store.inbox().keep(Letters.words("1", Letters.ANNA, "labdien")));

    assertThat(count()).isZero();

    assertThat(readings).hasValue(database == Databases.SQLITE ? 1 : 2);
  }

  @Test
  void whatWasWrittenIsReadAgain() {
    count();

    add(1);
    assertThat(count()).isEqualTo(1);

    store.commit().run(() -> add(2));
    assertThat(count()).isEqualTo(2);

    store.sql().sql("delete from kept_words").update();
    assertThat(count()).isZero();
  }

  @Test
  void aCommitSeesWhatItHasWrittenItselfAndNobodyElseDoes() {
    count();

    store
        .commit()
        .run(
            () -> {
              assertThat(count()).isZero();
              add(1);
              assertThat(count()).isEqualTo(1);
              assertThat(elsewhere()).isZero();
            });

    assertThat(elsewhere()).isEqualTo(1);
  }

  @Test
  void whatWasUndoneWasNeverThere() {
    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          add(1);
                          count();
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");

    assertThat(count()).isZero();
  }

  @Test
  void aLookThatBeganBeforeLeavesNothingBehindOfWhatWasThen() {
    var seen =
        store
            .commit()
            .look(
                () -> {
                  var before = rows();
                  elsewhere(() -> store.commit().run(() -> add(1)));
                  return List.of(before, count());
                });

    assertThat(seen).startsWith(0L);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aSnapshotThatBeganBeforeLeavesNothingBehindEither() {
    store
        .get(lv.terminbot.mailbox.Snapshot.class)
        .read(
            () -> {
              rows();
              elsewhere(() -> store.commit().run(() -> add(1)));
              return count();
            });

    assertThat(count()).isEqualTo(1);
  }

  private long count() {
    return kept.get(
        "all",
        () -> {
          readings.incrementAndGet();
          return rows();
        });
  }

  private long rows() {
    return store.count("kept_words");
  }

  private long elsewhere() {
    return CompletableFuture.supplyAsync(() -> store.commit().look(this::count))
        .orTimeout(10, TimeUnit.SECONDS)
        .join();
  }

  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).orTimeout(10, TimeUnit.SECONDS).join();
  }

  private void add(long chat) {
    store
        .sql()
        .sql("insert into kept_words (chat, words, kept_at) values (:chat, '', 0)")
        .param("chat", chat)
        .update();
  }
}
