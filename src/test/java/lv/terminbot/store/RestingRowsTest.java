package lv.terminbot.store;

import static lv.terminbot.store.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that Telegram asked to try again in a minute, and the clock set back meanwhile. */
class RestingRowsTest extends StoreTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration BACK = Duration.ofHours(3);
  private RestingRows resting;

  @BeforeEach
  void aMessageRests() {
    resting = store.get(RestingRows.class);
    var outbox = store.outbox();
    outbox.add(Urgency.REPLY, List.of(new Reply.Message(ANNA, Html.escape("3.2"))));
    outbox.settle(taken().orElseThrow(), new Delivery.Later(MINUTE, "502"));
    assertThat(taken()).isEmpty();
  }

  @Test
  void aMessageRestsItsMinuteThoughTheClockWasSetBack() {
    // given a clock three hours back, at which the message would rest three hours and a minute
    store.clock.moveTo(Store.MORNING.minus(BACK));

    // when
    resting.shorten(BACK);

    // then
    assertThat(taken()).isEmpty();
    store.clock.moveTo(Store.MORNING.minus(BACK).plus(MINUTE));
    assertThat(taken()).isPresent();
  }

  @Test
  void nothingWaitsForAClockThatAnEarlierProgramWentBy() {
    store.clock.moveTo(Store.MORNING.minus(BACK));

    resting.shorten(Duration.ofDays(36_500));

    assertThat(taken()).isPresent();
  }

  private Optional<Outgoing> taken() {
    return store.outbox().take(Urgency.REPLY, Set.of());
  }
}
