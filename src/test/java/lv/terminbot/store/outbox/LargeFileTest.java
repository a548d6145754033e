package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.contentOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;

/** Files that are larger than a piece of a table. */
class LargeFileTest extends StoreTest {
  private static final Html MARK = Html.escape("iespējams, vēlreiz");
  private final byte[] content = random(3 * OutgoingFiles.PIECE + 17);

  @Test
  void whatWasLaidDownInPiecesComesOutWhole() {
    // given
    var laid = store.get(Enclosures.class).lay(file());
    assertThat(store.count("outbox_file_part")).isEqualTo(4);

    // when
    var outgoing = sent(laid);

    // then
    assertThat(contentOf(outgoing)).isEqualTo(content);
    assertThat(contentOf(outgoing)).as("as often as it is tried").isEqualTo(content);
    assertThat(store.count("outbox_file_part")).as("it is not laid down twice").isEqualTo(4);
    store.outbox().settle(outgoing, new Delivery.Sent(5));
    assertThat(store.count("outbox_file_part")).isZero();
  }

  @Test
  void oneThatWasNotLaidDownBeforeIsKeptWithItsMessage() {
    assertThat(contentOf(sent(file()))).isEqualTo(content);
  }

  @Test
  void anEmptyOneIsOneToo() {
    assertThat(contentOf(sent(new Attachment("a.txt", "text/plain", new byte[0])))).isEmpty();
  }

  @Test
  void whatNoMessageTookIsThrownAway() {
    var enclosures = store.get(Enclosures.class);
    enclosures.lay(file());
    store.clock.moveTo(Store.MORNING.plus(Duration.ofHours(2)));

    var taken = enclosures.lay(new Attachment("b.bin", "application/zip", new byte[] {1}));

    assertThat(store.count("outbox_file")).isEqualTo(1);
    assertThat(contentOf(sent(taken))).containsExactly(1);
  }

  @Test
  void anAnswerThatWillNeverArriveDoesNotKeepItsFile() {
    var outgoing = sent(file());
    store.outbox().settle(outgoing, new Delivery.Failed("too large"));

    assertThat(store.count("outbox_file_part")).isZero();
    assertThat(store.outbox().sendAgain(outgoing.id(), MARK)).isFalse();
  }

  private Outgoing sent(Attachment file) {
    store
        .outbox()
        .add(Urgency.REPLY, List.of(new Reply.Document(ANNA, file, Html.escape("fails"))));
    return store.outbox().take(Urgency.REPLY, List.of()).orElseThrow();
  }

  private Attachment file() {
    return new Attachment("liels.zip", "application/zip", content);
  }

  private static byte[] random(int size) {
    var bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
