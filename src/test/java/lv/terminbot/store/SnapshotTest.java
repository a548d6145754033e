package lv.terminbot.store;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Snapshot;
import lv.terminbot.mailbox.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** A long reading, and others who write meanwhile. */
class SnapshotTest extends StoreTest {

  @Test
  void whatIsReadStaysAsItWasAndWhoeverWritesDoesNotWait() {
    store.commit().run(() -> say("viens"));

    var seen =
        moment()
            .read(
                () -> {
                  var before = store.count("outbox");
                  // Somebody else writes to the end while the reading goes on.
                  elsewhere(() -> store.commit().run(() -> say("divi")));
                  return List.of(before, store.count("outbox"));
                });

    assertThat(seen).containsExactly(1L, 1L);
    assertThat(store.count("outbox")).isEqualTo(2);
  }

  @Test
  void nothingCanBeWrittenInside() {
    assertThatThrownBy(() -> moment().read(() -> store.commit().compute(() -> say("viens"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one moment");
    assertThatThrownBy(() -> moment().read(() -> say("viens")))
        .as("the database refuses it, too")
        .isInstanceOf(RuntimeException.class);

    assertThat(store.count("outbox")).isZero();
    store.commit().run(() -> say("pēc tam"));
    assertThat(store.count("outbox")).isEqualTo(1);
  }

  @Test
  void itIsNotOpenedInsideACommitWhichItWouldNotSee() {
    assertThatThrownBy(
            () -> store.commit().compute(() -> moment().read(() -> store.count("outbox"))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aMistakeInsideEndsIt() {
    assertThatThrownBy(
            () ->
                moment()
                    .read(
                        () -> {
                          throw new IllegalStateException("no paper");
                        }))
        .hasMessage("no paper");

    assertThat(moment().read(() -> store.count("outbox"))).isZero();
  }

  private Snapshot moment() {
    return store.get(Snapshot.class);
  }

  private boolean say(String text) {
    store.outbox().add(Urgency.REPLY, List.of(message(ANNA, text)));
    return true;
  }

  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).orTimeout(20, TimeUnit.SECONDS).join();
  }
}
