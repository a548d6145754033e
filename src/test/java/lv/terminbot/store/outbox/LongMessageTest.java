package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is longer than a message may be leaves in parts, all of them for the same place. */
class LongMessageTest extends StoreTest {
  private static final Destination TOPIC = new Destination(ANNA, Optional.of(new TopicId(42)));
  private Outbox outbox;

  @BeforeEach
  void theOutbox() {
    outbox = store.outbox();
  }

  @Test
  void ofALongAnswerOnlyTheFirstPartIsShownWithTheQuestion() {
    var text = Html.escape("rinda ar vārdiem\n".repeat(300));

    outbox.add(Urgency.REPLY, List.of(new Reply.Message(ANNA, text).replyingTo(77)));

    assertThat(takenAndSent().stream().map(t -> ((Reply.Message) t.reply()).inReplyTo()))
        .containsExactly(Optional.of(77L), Optional.empty());
  }

  @Test
  void aMessageLongerThanTelegramAllowsLeavesInPartsTheButtonsLast() {
    var buttons = List.of(List.of(new Button("Jā", "y:1")));
    var text = Html.escape("rinda ar vārdiem\n".repeat(600));

    var ids = outbox.add(Urgency.REPLY, List.of(new Reply.Message(ANNA, text, buttons)));

    var parts = takenAndSent();
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(ids).containsExactly(parts.getLast().id());
    assertThat(parts)
        .allSatisfy(part -> assertThat(textOf(part).length()).isLessThanOrEqualTo(4096));
    assertThat(parts.stream().map(p -> ((Reply.Message) p.reply()).buttons()))
        .containsOnlyOnce(buttons)
        .last()
        .isEqualTo(buttons);
  }

  @Test
  void ofAnEditTooLongTheRestFollowsAsMessages() {
    var text = Html.escape("rinda ar vārdiem\n".repeat(300));

    outbox.add(Urgency.REPLY, List.of(new Reply.Edit(TOPIC, 55, text, List.of())));

    var parts = takenAndSent();
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().reply()).isInstanceOf(Reply.Edit.class);
    assertThat(parts.getLast().reply())
        .isInstanceOfSatisfying(
            Reply.Message.class, rest -> assertThat(rest.to()).isEqualTo(TOPIC));
  }

  @Test
  void aFileGoesToItsTopicToo() {
    var file = new Attachment("terminbot.ics", "text/calendar", new byte[] {1, 2, 3});

    outbox.add(
        Urgency.REPLY, List.of(new Reply.Document(TOPIC, file, Html.escape("datumi"), List.of())));

    assertThat(takenAndSent().stream().map(t -> ((Reply.Document) t.reply()).to()))
        .containsExactly(TOPIC);
  }

  private List<Outgoing> takenAndSent() {
    var all = new ArrayList<Outgoing>();
    for (var next = take(); next.isPresent(); next = take()) {
      all.add(next.get());
      outbox.settle(next.get(), new Delivery.Sent(1));
    }
    return all;
  }

  private Optional<Outgoing> take() {
    return outbox.take(Urgency.REPLY, List.of());
  }
}
