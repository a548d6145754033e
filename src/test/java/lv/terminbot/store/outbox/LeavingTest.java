package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Enclosures;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outbox.Carrier;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.DyingInstance;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves as soon as it is committed, what waits, and what cannot leave at all. */
class LeavingTest extends StoreTest {
  private static final ChatId MOVED = new ChatId(-1002000000000L);
  private final List<Reply> carried = new ArrayList<>();
  private Outbox outbox;

  @BeforeEach
  void somebodyHasTheirHandsFree() {
    outbox =
        new SqlOutbox(
            store.sql(), store.get(OwnCommit.class), store.clock, new Bell(), new DyingInstance());
    outbox.letLeave(_ -> Optional.of(new Hands()));
  }

  private final class Hands implements Carrier {
    @Override
    public void carry(Outgoing outgoing) {
      carried.add(outgoing.reply());
    }

    @Override
    public void letGo() {
      // there are enough
    }
  }

  @Test
  void anAnswerInPlaceOfAMessageLeavesAtOnce() {
    var edit = new Reply.Edit(new Destination(ANNA), 7, Html.escape("3.2"), List.of());

    answer(edit);

    assertThat(carried).containsExactly(edit);
  }

  @Test
  void oneByEmailOneInSeveralMessagesAndAFileWaitForTheirSenders() {
    answer(message(new ChatId(ChatId.FIRST_EMAIL), "3.2"));
    answer(message(ANNA, "garš ".repeat(2000)));
    answer(document(new Attachment("a.txt", "text/plain", new byte[] {1})));

    assertThat(carried).isEmpty();
    assertThat(store.count("outbox where state = 'queued' and holder is null"))
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void whatCannotBeReadIsNotQueued() {
    var gone = new Attachment("a.txt", "text/plain", 1, LeavingTest::disappeared);

    assertThatThrownBy(() -> answer(document(gone))).isInstanceOf(UncheckedIOException.class);

    assertThat(store.count("outbox")).isZero();
    assertThat(store.count("outbox_file")).isZero();
  }

  private static InputStream disappeared() throws IOException {
    throw new IOException("it was there a moment ago");
  }

  @Test
  void whatNobodyMayPassOnIsGuardedHoweverItIsKept() {
    var guarded = new Attachment("a.txt", "text/plain", new byte[] {1}).guarded();
    var laid = store.get(Enclosures.class).lay(guarded);
    assertThat(laid.isGuarded()).isTrue();
    var open = store.get(Enclosures.class).lay(new Attachment("b.txt", "text/plain", new byte[1]));
    assertThat(open.isGuarded()).isFalse();

    answer(document(laid));

    var sent = (Reply.Document) taken().orElseThrow().reply();
    assertThat(sent.file().isGuarded()).isTrue();
  }

  @Test
  void theAnswerToAButtonInAGroupThatMovedMovesTheGroup() {
    outbox.add(
        Urgency.REPLY, List.of(new Reply.TapAnswer(ANNA, "tap-1", ""), message(ANNA, "viens")));

    outbox.settle(taken().orElseThrow(), new Delivery.Moved(MOVED));

    assertThat(taken().map(Outgoing::reply)).contains(new Reply.TapAnswer(MOVED, "tap-1", ""));
    assertThat(store.count("outbox where chat = " + MOVED.value())).isEqualTo(2);
  }

  @Test
  void whoHasItInHandNoMoreMovesNoGroup() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens")));
    var taken = taken().orElseThrow();
    store.sql().sql("update outbox set holder = 'another'").update();

    outbox.settle(taken, new Delivery.Moved(MOVED));

    assertThat(store.count("outbox where chat = " + ANNA.value())).isEqualTo(1);
  }

  private static Reply document(Attachment file) {
    return new Reply.Document(new Destination(ANNA), file, Html.escape("akts"), List.of());
  }

  private void answer(Reply reply) {
    store.commit().run(() -> outbox.answer(List.of(reply)));
  }

  private Optional<Outgoing> taken() {
    return outbox.take(Urgency.REPLY, List.of());
  }
}
