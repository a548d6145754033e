package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.incoming;
import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Article;
import lv.terminbot.mailbox.Bell;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.DyingInstance;
import lv.terminbot.store.OwnCommit;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed letter by letter, and its answers: only the newest counts, and nothing stays. */
class PassingAnswersTest extends StoreTest {
  private static final ChatId TYPING = ChatId.ofInline(ANNA.value());
  private Inbox inbox;
  private Outbox outbox;

  @BeforeEach
  void theMailbox() {
    inbox = store.inbox();
    outbox = store.outbox();
  }

  @Test
  void whatIsTypedComesBackAsItWasTyped() {
    var typed = typed("update:1", "q1", "3.2 <b> & 😀");

    inbox.keep(typed);

    assertThat(inbox.oldestOf(TYPING).orElseThrow().incoming()).isEqualTo(typed);
  }

  @Test
  void onlyTheNewestIsHeardAndOfTheOlderNothingStays() {
    inbox.keep(typed("update:1", "q1", "slepen"));
    inbox.keep(typed("update:2", "q2", "slepeni"));
    inbox.keep(typed("update:3", "q3", "3.2"));

    assertThat(inbox.oldestOf(TYPING).orElseThrow().incoming())
        .isInstanceOfSatisfying(
            IncomingMessage.class,
            left -> assertThat(left.content()).isEqualTo(new Content.InlineQuery("q3", "3.2")));
    inbox.done(inbox.oldestOf(TYPING).orElseThrow());
    assertThat(inbox.oldestOf(TYPING)).isEmpty();
    assertThat(store.count("inbox")).isZero();
  }

  @Test
  void anOlderOneThatIsJustBeingHeardIsNotAnsweredAnyMore() {
    inbox.keep(typed("update:1", "q1", "3."));
    var inHand = inbox.oldestOf(TYPING).orElseThrow();

    inbox.keep(typed("update:2", "q2", "3.2"));

    assertThat(inbox.done(inHand)).isFalse();
  }

  @Test
  void typingWaitsForNoMessageAndHoldsUpNone() {
    inbox.keep(words("update:1", ANNA, "status"));
    inbox.failed(inbox.oldestOf(ANNA).orElseThrow());
    inbox.keep(typed("update:2", "q1", "3.2"));
    inbox.keep(typed("update:3", JANIS, "q2", "5.1"));
    inbox.keep(typed("update:4", "q3", "3.2?"));

    assertThat(inbox.waiting()).containsExactly(ChatId.ofInline(JANIS.value()), TYPING);
  }

  @Test
  void anAnswerComesOutAsItWasPutIn() {
    var answer =
        new Reply.InlineAnswer(
            TYPING,
            "q1",
            List.of(
                new Article("3.2 \"Līdzdalība\"", "🔵 procesā", Html.bold("3.2 <&>")),
                new Article("5.1", "", Html.escape("dati"))),
            Optional.of(new Button("Privāti", "inline")));

    var id = outbox.add(Urgency.REPLY, List.of(answer)).getFirst();

    assertThat(take()).contains(new Outgoing(id, answer, Urgency.REPLY, 0));
  }

  @Test
  void anAnswerToNothingFoundComesOutToo() {
    var answer = new Reply.InlineAnswer(TYPING, "q1", List.of(), Optional.empty());

    outbox.add(Urgency.REPLY, List.of(answer));

    assertThat(take().map(Outgoing::reply)).contains(answer);
  }

  @Test
  void itWaitsForNoMessageOfThatPersonNorForARest() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens"), message(ANNA, "divi")));
    take();
    outbox.add(Urgency.REPLY, List.of(answer("q1")));

    assertThat(outbox.take(Urgency.REPLY, List.of(ANNA)).map(Outgoing::reply))
        .contains(answer("q1"));
  }

  @Test
  void aNewerAnswerTakesThePlaceOfOneThatWaits() {
    outbox.add(Urgency.REPLY, List.of(answer("q1")));
    outbox.add(Urgency.REPLY, List.of(answer("q2")));

    assertThat(take().map(Outgoing::reply)).contains(answer("q2"));
    assertThat(store.count("outbox")).isEqualTo(1);
  }

  @Test
  void oneInFlightIsLetGoAndTheNewerFollows() {
    outbox.add(Urgency.REPLY, List.of(answer("q1")));
    var flying = take().orElseThrow();
    outbox.add(Urgency.REPLY, List.of(answer("q2")));

    outbox.settle(flying, new Delivery.Sent(0));

    assertThat(take().map(Outgoing::reply)).contains(answer("q2"));
  }

  @Test
  void anAnswerThatIsTooLateIsNotSent() {
    outbox.add(Urgency.REPLY, List.of(answer("q1")));

    store.clock.moveTo(Store.MORNING.plus(Reply.InlineAnswer.USEFUL));

    assertThat(take()).isEmpty();
    outbox.dropUseless();
    assertThat(store.count("outbox")).isZero();
  }

  @Test
  void howeverItEndsNothingOfItStays() {
    for (var end :
        List.of(
            new Delivery.Sent(0),
            new Delivery.Failed("400"),
            new Delivery.Uncertain("no answer"))) {
      outbox.add(Urgency.REPLY, List.of(answer("q1")));
      outbox.settle(take().orElseThrow(), end);
      assertThat(store.count("outbox")).as("%s", end).isZero();
    }
  }

  @Test
  void whileItIsOfUseItIsTriedAgain() {
    outbox.add(Urgency.REPLY, List.of(answer("q1")));
    outbox.settle(
        take().orElseThrow(), new Delivery.Later(Duration.ofSeconds(2), "connection refused"));

    store.clock.moveTo(Store.MORNING.plusSeconds(2));

    assertThat(take().map(Outgoing::reply)).contains(answer("q1"));
  }

  @Test
  void aPauseOfWhatIsUnaskedDoesNotHoldItBack() {
    store.sql().sql("insert into person values (7, 'A', 'lv', true, null)").update();
    store.sql().sql("insert into pause (version, since, paused_by) values (1, 0, 7)").update();
    outbox.add(Urgency.REPLY, List.of(answer("q1")));

    assertThat(take()).isPresent();
  }

  @Test
  void whatASenderThatDiedHadInFlightIsNeverSentAgain() {
    var died =
        new SqlOutbox(
            store.sql(), store.get(OwnCommit.class), store.clock, new Bell(), new DyingInstance());
    outbox.add(Urgency.REPLY, List.of(answer("q1")));
    died.take(Urgency.REPLY, List.of()).orElseThrow();

    store.clock.moveTo(Store.MORNING.plusSeconds(301));

    assertThat(outbox.recover()).isEmpty();
    assertThat(take()).isEmpty();
    assertThat(store.count("outbox")).isZero();
  }

  private Optional<Outgoing> take() {
    return outbox.take(Urgency.REPLY, List.of());
  }

  private static Reply answer(String query) {
    return new Reply.InlineAnswer(
        TYPING, query, List.of(new Article("3.2", "", Html.escape("karte"))), Optional.empty());
  }

  private static IncomingMessage typed(String key, String query, String text) {
    return typed(key, ANNA, query, text);
  }

  private static IncomingMessage typed(String key, ChatId person, String query, String text) {
    var said = incoming(key, person, new Content.InlineQuery(query, text));
    return new IncomingMessage(
        key,
        new ChatPlace(ChatId.ofInline(person.value()), ChatKind.GROUP),
        said.from(),
        said.content(),
        said.writtenAt(),
        said.receivedAt());
  }
}
