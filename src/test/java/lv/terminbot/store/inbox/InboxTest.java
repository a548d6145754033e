package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.incoming;
import static lv.terminbot.store.Letters.letIn;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class InboxTest extends StoreTest {
  private Inbox inbox;

  @BeforeEach
  void theInbox() {
    inbox = store.inbox();
    letIn(store);
  }

  @Test
  void whatArrivesTwiceIsKeptOnce() {
    assertThat(inbox.keep(words("update:7", ANNA, "status"))).isTrue();
    assertThat(inbox.keep(words("update:7", ANNA, "status"))).isFalse();

    assertThat(store.count("inbox")).isEqualTo(1);
  }

  @Test
  void whatWasHeardAndArrivesAgainIsNotKeptAgain() {
    inbox.keep(words("update:7", ANNA, "status"));
    inbox.done(oldest(ANNA));

    assertThat(inbox.keep(words("update:7", ANNA, "status"))).isFalse();
    assertThat(inbox.waiting()).isEmpty();
  }

  @Test
  void ofEightWhoKeepTheSameEachOneIsKeptOnce() throws Exception {
    var new40 =
        Together.on(
            8,
            () ->
                IntStream.range(0, 40)
                    .filter(i -> inbox.keep(words("update:" + i, ANNA, "status")))
                    .count());

    assertThat(new40.stream().mapToLong(Long::longValue).sum()).isEqualTo(40);
    assertThat(store.count("inbox")).isEqualTo(40);
  }

  @Test
  void aChatIsHeardInTheOrderItSpokeAndWhoWaitsLongestComesFirst() {
    inbox.keep(words("update:3", JANIS, "pirmais"));
    inbox.keep(words("update:1", ANNA, "viens"));
    inbox.keep(words("update:2", ANNA, "divi"));

    assertThat(inbox.waiting()).containsExactly(JANIS, ANNA);
    assertThat(oldest(ANNA).incoming().key()).isEqualTo("update:1");
    inbox.done(oldest(ANNA));
    assertThat(oldest(ANNA).incoming().key()).isEqualTo("update:2");
    inbox.done(oldest(ANNA));
    assertThat(inbox.oldestOf(ANNA)).isEmpty();
    assertThat(inbox.waiting()).containsExactly(JANIS);
  }

  @Test
  void ofEightWhoHearAMessageOneMayActOnIt() throws Exception {
    inbox.keep(words("update:1", ANNA, "3.2 pabeigts"));
    var entry = oldest(ANNA);

    var first = Together.on(8, () -> store.commit().compute(() -> inbox.done(entry)));

    assertThat(first).containsOnlyOnce(true);
  }

  @Test
  void nobodysWordsNameOrCodeStayOnceHeard() {
    inbox.keep(words("update:1", ANNA, "/start slepens-kods"));
    inbox.keep(incoming("update:2", ANNA, new Content.Tap("tap-1", "c:slepens", 5)));

    inbox.done(oldest(ANNA));
    inbox.done(oldest(ANNA));

    assertThat(store.sql().sql("select * from inbox").query().listOfRows().toString())
        .contains("update:1")
        .doesNotContain("slepens", "tap-1", "Anna");
  }

  @Test
  void aFailedTryRestsAndHoldsBackTheRestOfItsChatOnly() {
    inbox.keep(words("update:1", ANNA, "viens"));
    inbox.keep(words("update:2", ANNA, "divi"));
    inbox.keep(words("update:3", JANIS, "trīs"));

    inbox.failed(oldest(ANNA));

    assertThat(inbox.waiting()).containsExactly(JANIS);
    assertThat(inbox.oldestOf(ANNA)).isEmpty();
    store.clock.moveTo(Store.MORNING.plusMillis(1000));
    assertThat(oldest(ANNA).tries()).isEqualTo(1);
    assertThat(oldest(ANNA).incoming().key()).isEqualTo("update:1");
  }

  @Test
  void eachFailedTryRestsLongerUpToAMinute() {
    inbox.keep(words("update:1", ANNA, "viens"));
    for (var seconds : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
      inbox.failed(oldest(ANNA));
      var rested = store.clock.instant().plusSeconds(seconds);
      store.clock.moveTo(rested.minusMillis(1));
      assertThat(inbox.oldestOf(ANNA)).as("a rest of %d s", seconds).isEmpty();
      store.clock.moveTo(rested);
      assertThat(inbox.oldestOf(ANNA)).as("a rest of %d s", seconds).isPresent();
    }
  }

  @Test
  void aFailureIsNeverCountedInACommitThatMayBeUndone() {
    inbox.keep(words("update:1", ANNA, "viens"));
    var entry = oldest(ANNA);

    assertThatThrownBy(() -> store.commit().run(() -> inbox.failed(entry)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aCharacterThatADatabaseRefusesLosesNoMessage() {
    inbox.keep(words("update:1", ANNA, "3.2\0 procesā"));

    assertThat(oldest(ANNA).incoming()).isEqualTo(words("update:1", ANNA, "3.2 procesā"));
  }

  @Test
  void theBellRingsOnceItCanBeReadAndNotForWhatIsUndone() throws Exception {
    store.commit().run(() -> inbox.keep(words("update:1", ANNA, "viens")));
    assertThat(store.bells.inbox().await(Duration.ofMinutes(1))).isTrue();

    assertThatThrownBy(
            () ->
                store
                    .commit()
                    .run(
                        () -> {
                          inbox.keep(words("update:2", ANNA, "divi"));
                          throw new IllegalStateException("power cut");
                        }))
        .hasMessage("power cut");
    assertThat(store.bells.inbox().await(Duration.ZERO)).isFalse();
  }

  @Test
  void eachOfManyMessagesIsKept() {
    IntStream.range(0, 2000)
        .forEach(i -> inbox.keep(words("update:" + i, new ChatId(2_000 + i), "status 3.2")));

    assertThat(store.count("inbox")).isEqualTo(2000);
  }

  private Inbox.InboxEntry oldest(ChatId chat) {
    return inbox.oldestOf(chat).orElseThrow();
  }
}
