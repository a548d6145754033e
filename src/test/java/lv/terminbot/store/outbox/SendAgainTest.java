package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Letters;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A message of which nobody knows whether it arrived is sent once more because a person says so.
 */
class SendAgainTest extends StoreTest {
  private static final Html MARK = Html.escape("iespējams, vēlreiz");
  private Outbox outbox;

  @BeforeEach
  void theOutbox() {
    outbox = store.outbox();
  }

  @Test
  void aPersonMayHaveAnUncertainMessageSentOnceMore() {
    var id = outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums"))).getFirst();
    assertThat(outbox.sendAgain(id, MARK)).as("it waits already").isFalse();
    outbox.settle(take(Urgency.BULK).orElseThrow(), new Delivery.Uncertain("timeout"));

    assertThat(outbox.sendAgain(id, MARK)).isTrue();
    assertThat(outbox.sendAgain(id, MARK)).as("it waits again").isFalse();

    var again = take(Urgency.BULK).orElseThrow();
    assertThat(textOf(again)).isEqualTo("iespējams, vēlreiz\natgādinājums");
    outbox.settle(again, new Delivery.Sent(93));
    assertThat(outbox.sendAgain(id, MARK)).as("it has arrived").isFalse();
    assertThat(outbox.sendAgain(new OutgoingId(4_000_000), MARK)).as("there is none").isFalse();
  }

  @Test
  void whatIsSentAgainAndAgainSaysOnceThatItMayHaveComeBefore() {
    var id = outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums"))).getFirst();
    for (var again = 0; again < 2; again++) {
      outbox.settle(take(Urgency.BULK).orElseThrow(), new Delivery.Uncertain("timeout"));
      assertThat(outbox.sendAgain(id, MARK)).isTrue();
    }

    assertThat(take(Urgency.BULK).map(Letters::textOf))
        .contains("iespējams, vēlreiz\natgādinājums");
  }

  @Test
  void whatHasNoRoomForThatIsSentAgainAsItIs() {
    var longest = message(ANNA, "ā".repeat(4096));
    var id = outbox.add(Urgency.BULK, List.of(longest)).getFirst();
    outbox.settle(take(Urgency.BULK).orElseThrow(), new Delivery.Uncertain("timeout"));

    assertThat(outbox.sendAgain(id, MARK)).isTrue();

    assertThat(take(Urgency.BULK).map(Outgoing::reply)).contains(longest);
  }

  private Optional<Outgoing> take(Urgency urgency) {
    return outbox.take(urgency, List.of());
  }
}
