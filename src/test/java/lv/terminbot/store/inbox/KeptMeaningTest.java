package lv.terminbot.store.inbox;

import static lv.terminbot.store.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Link;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.RepliedTo;
import lv.terminbot.mailbox.RepliedTo.Author;
import lv.terminbot.mailbox.RepliedTo.Original;
import lv.terminbot.mailbox.RepliedTo.Quote;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.Written;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrived lies in the inbox with all that gives it its meaning. */
class KeptMeaningTest extends StoreTest {
  private static final ChatId GROUP = new ChatId(-1001234567890L);
  private static final Written PLAIN = new Written(77, "3.2 pabeigts");
  private static final Written FULL =
      new Written(
          78,
          "3.2 <b>procesā</b> & \"labi\" 😀 \u202Eskat. te",
          List.of(new Link(4, 7, "https://example.lv/?a=\"b\""), new Link(9, 10, "te")),
          Optional.of("album-1"),
          Optional.of(
              new RepliedTo.Here(5, Author.BOT, Optional.of(new Quote("6.1 \"dati\"\n", 120)))));

  private Inbox inbox;

  @BeforeEach
  void theInbox() {
    inbox = store.inbox();
  }

  static Stream<Content> contents() {
    var elsewhere =
        Stream.of(
                new RepliedTo.Elsewhere(Optional.empty(), Author.SOMEBODY, Optional.empty()),
                new RepliedTo.Elsewhere(
                    Optional.of(new Original(GROUP, 31)),
                    Author.BOT,
                    Optional.of(new Quote("6.1", 0))))
            .map(
                earlier -> new Written(79, "jā", List.of(), Optional.empty(), Optional.of(earlier)))
            .<Content>map(Content.Words::new);
    var said =
        Stream.of(PLAIN, FULL, new Written(80, ""))
            .<Content.Said>flatMap(
                written ->
                    Stream.of(
                        new Content.Words(written),
                        new Content.SentFile(
                            "f-1", "u-1", "a \"b\".pdf", "application/pdf", 7, written),
                        new Content.Other("video", written)))
            .<Content>flatMap(now -> Stream.of(now, new Content.Edited(now)));
    var done =
        Stream.<Content>of(
            new Content.Tap("4382", "m:3.2", 79), new Content.InlineQuery("q-1", "3.2"));
    return Stream.of(elsewhere, said, done).flatMap(content -> content);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void whatWasSaidComesBackAsItWasSaid(Content content) {
    var said =
        new IncomingMessage(
            "update:1",
            new ChatPlace(GROUP, ChatKind.GROUP, Optional.of(new TopicId(42))),
            new Sender(1001, "Jānis", Optional.of("lv"), Optional.of(GROUP)),
            content,
            Instant.parse("2024-01-08T06:59:59Z"),
            Store.MORNING);

    assertKept(said);
  }

  static List<Content> standings() {
    return List.of(new Content.Left(), new Content.Joined());
  }

  @ParameterizedTest
  @MethodSource("standings")
  void howTheChatStandsOfWhoeverWasLetInComesBack(Content content) {
    store
        .sql()
        .sql(
            "insert into person (id, name, language, reachable) values (1001, 'Jānis', 'lv', true)")
        .update();
    store
        .sql()
        .sql("insert into membership (person, role, institution) values (1001, 'observer', '')")
        .update();

    assertKept(
        new IncomingMessage(
            "update:1",
            new ChatPlace(ANNA, ChatKind.PRIVATE),
            new Sender(1001, "Jānis", Optional.of("lv"), Optional.empty()),
            content,
            Store.MORNING,
            Store.MORNING));
  }

  static List<SystemNote.Fact> facts() {
    return List.of(
        new SystemNote.Moved(GROUP),
        new SystemNote.Unheard(Store.MORNING.minusSeconds(90_000), Store.MORNING),
        new SystemNote.Undelivered(new OutgoingId(12), DeliveryState.UNCERTAIN, Urgency.BULK),
        new SystemNote.Undelivered(
            new OutgoingId(12),
            DeliveryState.BLOCKED,
            Urgency.REPLY,
            Optional.of(Obstacle.NEVER_STARTED)));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatNobodySaidComesBackAsANote(SystemNote.Fact fact) {
    assertKept(new SystemNote("outgoing:12:1", GROUP, fact, Store.MORNING));
  }

  @Test
  void nothingOfItStaysOnceHeard() {
    var hidden = new Sender(1087968824, "Group", Optional.empty(), Optional.of(GROUP));
    inbox.keep(
        new IncomingMessage(
            "update:1",
            new ChatPlace(ANNA, ChatKind.GROUP),
            hidden,
            new Content.SentFile("f-1", "u-1", "slepens.pdf", "application/pdf", 7, FULL),
            Store.MORNING,
            Store.MORNING));

    inbox.done(oldest(ANNA));

    assertThat(store.sql().sql("select * from inbox").query().listOfRows().toString())
        .contains("update:1")
        .doesNotContain("example.lv", "6.1", "slepens", "album-1", "-1001234567890");
  }

  private void assertKept(Incoming said) {
    inbox.keep(said);

    assertThat(oldest(said.chat()).incoming()).isEqualTo(said);
  }

  private Inbox.InboxEntry oldest(ChatId chat) {
    return inbox.oldestOf(chat).orElseThrow();
  }
}
