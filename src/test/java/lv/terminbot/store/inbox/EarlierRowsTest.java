package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the version before has kept and not heard is heard by this one. */
class EarlierRowsTest extends StoreTest {
  private static final ChatId GROUP = new ChatId(-1001234567890L);
  private Inbox inbox;

  @BeforeEach
  void theInbox() {
    inbox = store.inbox();
  }

  @Test
  void wordsOfTheVersionBeforeAreReadWithoutLoss() {
    kept("'update:1', 'private', 'words', '3.2 procesā', null, 7");

    assertThat(oldest(ANNA).incoming())
        .isEqualTo(
            new IncomingMessage(
                "update:1",
                new ChatPlace(ANNA, ChatKind.PRIVATE),
                new Sender(1001, "Anna", Optional.of("lv")),
                new Content.Words(new Written(7, "3.2 procesā")),
                Store.MORNING,
                Store.MORNING));
  }

  @Test
  void filesOfTheVersionBeforeAreReadWithoutLoss() {
    kept("'update:1', 'private', 'file', null, '[[\"f\",\"a.pdf\",\"t/p\",\"7\",\"\"]]', 7");
    kept("'update:2', 'private', 'file', 'foto', '[[\"f\",\"b.jpg\",\"t/p\",\"7\",\"al\"]]', 8");

    assertThat(heard())
        .isEqualTo(new Content.SentFile("f", "", "a.pdf", "t/p", 7, new Written(7, "")));
    assertThat(heard())
        .isEqualTo(
            new Content.SentFile(
                "f",
                "",
                "b.jpg",
                "t/p",
                7,
                new Written(8, "foto", List.of(), Optional.of("al"), Optional.empty())));
  }

  @Test
  void allElseOfTheVersionBeforeIsReadWithoutLoss() {
    kept("'update:1', 'private', 'edited', 'labots', null, 7");
    kept("'update:2', 'private', 'other', 'sticker', null, null");
    kept("'update:3', 'group', 'tap', 's:3.2', 'tap-1', 9");

    assertThat(heard()).isEqualTo(new Content.Edited(new Content.Words(new Written(7, "labots"))));
    assertThat(heard()).isEqualTo(new Content.Other("sticker", new Written(0, "")));
    assertThat(heard()).isEqualTo(new Content.Tap("tap-1", "s:3.2", 9));
  }

  @Test
  void notesOfTheVersionBeforeAreRead() {
    kept("'outgoing:12', 'private', 'undelivered', 'BLOCKED/STOPPED', 'BULK', 12");
    kept("'outgoing:13:2', 'private', 'undelivered', 'UNCERTAIN', 'BULK', 13");
    kept("'unheard:5', 'private', 'unheard', '5', null, 100000000");
    kept("'moved:-5:-1001234567890', 'group', 'moved', null, null, -1001234567890");

    assertThat(note("outgoing:12"))
        .isEqualTo(
            new SystemNote.Undelivered(
                new OutgoingId(12),
                DeliveryState.BLOCKED,
                Urgency.BULK,
                Optional.of(Obstacle.STOPPED)));
    assertThat(note("outgoing:13:2"))
        .isEqualTo(
            new SystemNote.Undelivered(new OutgoingId(13), DeliveryState.UNCERTAIN, Urgency.BULK));
    assertThat(note("unheard:5"))
        .isEqualTo(
            new SystemNote.Unheard(Instant.ofEpochMilli(5), Instant.ofEpochMilli(100_000_000)));
    assertThat(note("moved:-5:-1001234567890")).isEqualTo(new SystemNote.Moved(GROUP));
  }

  /** As the version before kept it. */
  private void kept(String what) {
    store
        .sql()
        .sql(
            """
            insert into inbox (source, chat_kind, content, words, tap, message,
              chat, sender, sender_name, language_tag, received_at, tries, not_before)
            values (%s, 1001, 1001, 'Anna', 'lv', :at, 0, 0)
            """
                .formatted(what))
        .param("at", Store.MORNING.toEpochMilli())
        .update();
  }

  private Content heard() {
    var entry = oldest(ANNA);
    inbox.done(entry);
    return ((IncomingMessage) entry.incoming()).content();
  }

  private SystemNote.Fact note(String key) {
    var entry = oldest(ANNA);
    inbox.done(entry);
    var note = (SystemNote) entry.incoming();
    assertThat(note.key()).isEqualTo(key);
    assertThat(note.notedAt()).isEqualTo(Store.MORNING);
    return note.fact();
  }

  private Inbox.InboxEntry oldest(ChatId chat) {
    return inbox.oldestOf(chat).orElseThrow();
  }
}
