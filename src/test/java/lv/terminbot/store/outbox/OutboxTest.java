package lv.terminbot.store.outbox;

import static lv.terminbot.store.Letters.ANNA;
import static lv.terminbot.store.Letters.JANIS;
import static lv.terminbot.store.Letters.contentOf;
import static lv.terminbot.store.Letters.message;
import static lv.terminbot.store.Letters.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Command;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.store.Letters;
import lv.terminbot.store.Store;
import lv.terminbot.store.StoreTest;
import lv.terminbot.store.Together;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest extends StoreTest {
  private static final Html MARK = Html.escape("iespējams, vēlreiz");
  private static final Destination TOPIC = new Destination(ANNA, Optional.of(new TopicId(42)));
  private Outbox outbox;

  @BeforeEach
  void theOutbox() {
    outbox = store.outbox();
  }

  static List<Reply> kinds() {
    var buttons = List.of(List.of(new Button("Jā", "y:1"), new Button("Nē", "n:1")));
    return List.of(
        new Reply.Message(ANNA, Html.bold("3.2 <&>"), buttons),
        new Reply.Message(ANNA, Html.escape("bez pogām")),
        new Reply.Message(ANNA, Html.escape("⏳"), buttons).named("file-12"),
        new Reply.Message(ANNA, Html.escape("uz jautājumu"), buttons).replyingTo(77),
        new Reply.Message(TOPIC, Html.escape("tēmā"), buttons),
        new Reply.Edit(ANNA, 55, Html.escape("labots"), buttons),
        new Reply.Edit(TOPIC, 55, Html.escape("labots tēmā"), buttons),
        new Reply.TapAnswer(ANNA, "4382", ""),
        new Reply.Menu(
            Optional.empty(), Language.LATVIAN, List.of(new Command("status", "Kas notiek"))),
        new Reply.Menu(Optional.of(ANNA), Language.ENGLISH, List.of()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsToBeSaidComesOutAsItWasPutIn(Reply reply) {
    var id = outbox.add(Urgency.REPLY, List.of(reply)).getFirst();

    assertThat(take(Urgency.REPLY)).contains(new Outgoing(id, reply, Urgency.REPLY, 0));
  }

  @Test
  void theFileOfADocumentIsKeptUntilItHasArrived() {
    // given
    var file = new Attachment("terminbot.ics", "text/calendar", new byte[] {1, 2, 3});
    var id =
        outbox
            .add(Urgency.BULK, List.of(new Reply.Document(ANNA, file, Html.escape("datumi"))))
            .getFirst();
    var first = take(Urgency.BULK).orElseThrow();

    // when nobody knows whether it arrived, and a person wants it sent again
    outbox.settle(first, new Delivery.Uncertain("no answer"));
    assertThat(outbox.sendAgain(id, MARK)).isTrue();
    var again = take(Urgency.BULK).orElseThrow();

    // then it is the same file, which goes when it is there
    assertThat(contentOf(again)).isEqualTo(contentOf(first)).containsExactly(1, 2, 3);
    outbox.settle(again, new Delivery.Sent(7));
    assertThat(store.count("outbox_file")).isZero();
    assertThat(store.count("outbox_file_part")).isZero();
  }

  @Test
  void aChatGetsItsMessagesOneAfterTheOther() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens"), message(ANNA, "divi")));
    outbox.add(Urgency.REPLY, List.of(message(JANIS, "trīs")));

    var one = take(Urgency.REPLY).orElseThrow();
    assertThat(textOf(one)).isEqualTo("viens");
    assertThat(take(Urgency.REPLY).map(Letters::textOf)).contains("trīs");
    assertThat(take(Urgency.REPLY)).as("the first one is still in flight").isEmpty();
    outbox.settle(one, new Delivery.Sent(9));
    assertThat(take(Urgency.REPLY).map(Letters::textOf)).contains("divi");
  }

  @Test
  void anAnswerNeverWaitsForAReminderNorIsTakenForOne() {
    outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums")));
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "atbilde")));

    assertThat(take(Urgency.REPLY).map(Letters::textOf)).contains("atbilde");
    assertThat(take(Urgency.REPLY)).isEmpty();
    assertThat(take(Urgency.BULK).map(Letters::textOf)).contains("atgādinājums");
  }

  @Test
  void aRestingChatIsPassedOver() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens"), message(JANIS, "divi")));

    assertThat(outbox.take(Urgency.REPLY, List.of(ANNA)).map(Letters::textOf)).contains("divi");
    assertThat(outbox.take(Urgency.REPLY, List.of(ANNA))).isEmpty();
  }

  @Test
  void ofEightSendersEachMessageIsTakenByOneAndNoChatByTwo() throws Exception {
    var replies = IntStream.range(0, 40).mapToObj(i -> message(new ChatId(i % 10), "nr " + i));
    outbox.add(Urgency.BULK, replies.toList());

    var taken =
        Together.on(
            8,
            () -> {
              var mine = new ArrayList<OutgoingId>();
              for (var i = 0; i < 40; i++) {
                take(Urgency.BULK).map(Outgoing::id).ifPresent(mine::add);
              }
              return mine;
            });

    assertThat(taken.stream().flatMap(List::stream)).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void whatMustRestIsTriedAgainLaterAndHoldsBackItsChat() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens"), message(ANNA, "divi")));
    outbox.settle(
        take(Urgency.REPLY).orElseThrow(),
        new Delivery.Later(java.time.Duration.ofSeconds(30), "429"));

    assertThat(take(Urgency.REPLY)).isEmpty();
    store.clock.moveTo(Store.MORNING.plusSeconds(30));
    var again = take(Urgency.REPLY).orElseThrow();
    assertThat(textOf(again)).isEqualTo("viens");
    assertThat(again.tries()).isEqualTo(1);
  }

  @Test
  void anAnswerThatArrivedIsNotKeptAReminderIs() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "slepens")));
    outbox.add(Urgency.BULK, List.of(message(ANNA, "atgādinājums")));

    outbox.settle(take(Urgency.REPLY).orElseThrow(), new Delivery.Sent(91));
    outbox.settle(take(Urgency.BULK).orElseThrow(), new Delivery.Sent(92));

    assertThat(store.count("outbox where state = 'sent' and words is null and sent_as = 91"))
        .isEqualTo(1);
    assertThat(store.count("outbox where state = 'sent' and words = 'atgādinājums'")).isEqualTo(1);
    assertThat(store.count("outbox where settled_at is null or holder is not null")).isZero();
  }

  @Test
  void inAGroupThatMovedTheQuestionHasAnotherNumberSoTheAnswerStandsAlone() {
    var moved = new ChatId(-1002000000000L);
    outbox.add(
        Urgency.REPLY,
        List.of(new Reply.Message(TOPIC, Html.escape("atbilde"), List.of()).replyingTo(77)));

    outbox.move(ANNA, moved);

    assertThat(take(Urgency.REPLY).map(Outgoing::reply)).contains(message(moved, "atbilde"));
  }

  @Test
  void anEndedMessageLetsTheNextOneGo() {
    outbox.add(
        Urgency.REPLY,
        List.of(message(ANNA, "1"), message(ANNA, "2"), message(ANNA, "3"), message(ANNA, "4")));

    outbox.settle(take(Urgency.REPLY).orElseThrow(), new Delivery.Uncertain("timeout"));
    outbox.settle(take(Urgency.REPLY).orElseThrow(), new Delivery.Failed("400"));
    outbox.settle(take(Urgency.REPLY).orElseThrow(), new Delivery.Blocked(Obstacle.STOPPED, "403"));

    assertThat(take(Urgency.REPLY).map(Letters::textOf)).contains("4");
    assertThat(store.sql().sql("select state from outbox order by id").query(String.class).list())
        .containsExactly("uncertain", "failed", "blocked", "queued");
  }

  @Test
  void aGroupThatMovedGetsAllThatWaitsUnderItsNewNumber() {
    var moved = new ChatId(-1002000000000L);
    outbox.add(Urgency.BULK, List.of(message(ANNA, "viens"), message(ANNA, "divi")));
    outbox.add(Urgency.REPLY, List.of(message(JANIS, "cits")));

    outbox.settle(take(Urgency.BULK).orElseThrow(), new Delivery.Moved(moved));

    assertThat(take(Urgency.BULK).map(Outgoing::reply)).contains(message(moved, "viens"));
    assertThat(store.count("outbox where chat = " + moved.value())).isEqualTo(2);
    assertThat(store.count("outbox where chat = " + JANIS.value())).isEqualTo(1);
  }

  @Test
  void takingIsNeverPartOfACommitThatMayBeUndone() {
    outbox.add(Urgency.REPLY, List.of(message(ANNA, "viens")));

    assertThatThrownBy(() -> store.commit().compute(() -> take(Urgency.REPLY)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private Optional<Outgoing> take(Urgency urgency) {
    return outbox.take(urgency, List.of());
  }
}
