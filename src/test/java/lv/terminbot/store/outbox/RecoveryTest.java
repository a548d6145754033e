package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Databases;
import lv.terminbot.store.DyingInstance;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sender that died left in flight, seen by the next one. */
class RecoveryTest extends StoreTest {
  private static final Html MARK = Html.escape("iespējams, vēlreiz");
  private Outbox outbox;
  private Outbox died;

  @BeforeEach
  void twoSenders() {
    outbox = store.outbox();
    died =
        new SqlOutbox(
            store.sql(), store.get(OwnCommit.class), store.clock, new Bell(), new DyingInstance());
  }

  @Test
  void aMessageInFlightIsUncertainAndNotSentAgain() {
    outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums")));
    var inFlight = died.take(Urgency.BULK, List.of()).orElseThrow();

    longAfter();
    assertThat(outbox.recover()).containsExactly(inFlight);

    assertThat(outbox.take(Urgency.BULK, List.of())).isEmpty();
    assertThat(outbox.recover()).isEmpty();
    assertThat(store.count("outbox where state = 'uncertain' and reason is not null")).isEqualTo(1);
  }

  @Test
  void whatMayBeRepeatedWithoutHarmIsQueuedAgain() {
    outbox.add(Urgency.REPLY, List.of(new Reply.Edit(ANNA, 55, Html.escape("labots"), List.of())));
    outbox.add(Urgency.REPLY, List.of(new Reply.TapAnswer(JANIS, "4382", "")));
    died.take(Urgency.REPLY, List.of()).orElseThrow();
    died.take(Urgency.REPLY, List.of()).orElseThrow();

    longAfter();
    assertThat(outbox.recover()).isEmpty();

    assertThat(outbox.take(Urgency.REPLY, List.of())).isPresent();
    assertThat(outbox.take(Urgency.REPLY, List.of())).isPresent();
  }

  @Test
  void theAnswerToAQuestionIsQueuedAgainToo() {
    outbox.answer(List.of(message(ANNA, "3.2: procesā")));
    died.take(Urgency.REPLY, List.of()).orElseThrow();

    longAfter();

    assertThat(outbox.recover()).isEmpty();
    assertThat(outbox.take(Urgency.REPLY, List.of())).isPresent();
  }

  @Test
  void whatOneselfHasInFlightIsLeftAlone() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens")));
    outbox.take(Urgency.REPLY, List.of()).orElseThrow();

    longAfter();

    assertThat(outbox.recover()).isEmpty();
    assertThat(store.count("outbox where state = 'queued'")).isEqualTo(1);
  }

  @Test
  void aFlightThatEndedForAnotherIsNotSettledByTheFirst() {
    outbox.add(Urgency.BULK, List.of(message(ANNA, "viens")));
    var inFlight = died.take(Urgency.BULK, List.of()).orElseThrow();
    longAfter();
    outbox.recover();

    died.settle(inFlight, new Delivery.Later(java.time.Duration.ZERO, "429"));

    assertThat(store.count("outbox where state = 'uncertain' and holder is null")).isEqualTo(1);
  }

  @Test
  void eachTimeItFailsItIsKnownByAnotherCountOfTries() {
    var id = outbox.add(Urgency.BULK, List.of(message(ANNA, "viens"))).getFirst();
    var first = died.take(Urgency.BULK, List.of()).orElseThrow();
    longAfter();
    var recovered = outbox.recover().getFirst();
    outbox.sendAgain(id, MARK);
    var second = outbox.take(Urgency.BULK, List.of()).orElseThrow();

    assertThat(List.of(first, recovered)).extracting(Outgoing::tries).containsOnly(0);
    assertThat(second.tries()).isEqualTo(1);
  }

  @Test
  void betweenServersAFlightIsGivenUpAfterFiveMinutesOnly() {
    outbox.add(Urgency.BULK, List.of(message(ANNA, "viens")));
    died.take(Urgency.BULK, List.of()).orElseThrow();

    store.clock.moveTo(Store.MORNING.plusSeconds(300));

    var embedded = database == Databases.SQLITE;
    assertThat(outbox.recover()).hasSize(embedded ? 1 : 0);
  }

  private void longAfter() {
    store.clock.moveTo(Store.MORNING.plusSeconds(301));
  }
}
