package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.DyingInstance;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of an answer no word is kept, since it may name people and nobody can have it sent again. */
class KeptAnswersTest extends StoreTest {

  static Stream<Delivery> endings() {
    return Stream.of(
        new Delivery.Sent(91),
        new Delivery.Failed("400 Bad Request"),
        new Delivery.Blocked(Obstacle.STOPPED, "403 Forbidden"),
        new Delivery.Uncertain("no answer"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void howeverItEndedAnAnswerIsNotKeptAndAReminderIs(Delivery ending) {
    var outbox = store.outbox();
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "slepens")));
    outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums")));

    outbox.settle(outbox.take(Urgency.REPLY, List.of()).orElseThrow(), ending);
    outbox.settle(outbox.take(Urgency.BULK, List.of()).orElseThrow(), ending);

    assertThat(store.count("outbox where urgency = 'reply' and words is not null")).isZero();
    assertThat(store.count("outbox where words = 'atgādinājums'")).isEqualTo(1);
  }

  @Test
  void oneThatWasLeftInFlightIsNotKept() {
    var died =
        new SqlOutbox(
            store.sql(), store.get(OwnCommit.class), store.clock, new Bell(), new DyingInstance());
    died.add(Urgency.REPLY, List.of(message(ANNA, "slepens")));
    died.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums")));
    died.take(Urgency.REPLY, List.of()).orElseThrow();
    died.take(Urgency.BULK, List.of()).orElseThrow();

    store.clock.moveTo(Store.MORNING.plusSeconds(301));
    store.outbox().recover();

    assertThat(store.count("outbox where state = 'uncertain'")).isEqualTo(2);
    assertThat(store.count("outbox where words = 'slepens'")).isZero();
    assertThat(store.count("outbox where words = 'atgādinājums'")).isEqualTo(1);
  }
}
