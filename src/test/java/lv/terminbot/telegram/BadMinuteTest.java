package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static lv.terminbot.telegram.TestLine.BERTA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.health.contributor.Status;

/** A minute in which Telegram answers no call that sends costs a minute, not a broadcast. */
class BadMinuteTest {
  private static final int CONTACTS = 41;
  private static final int BULK_SENDERS = 4;
  private static final int ALL_CALLS = 10_000;

  static List<Fault> kinds() {
    return List.of(
        Fault.of(Fault.Kind.GATEWAY).status(504),
        Fault.of(Fault.Kind.GATEWAY).status(502),
        Fault.of(Fault.Kind.GATEWAY).status(200),
        Fault.refusal(500, "Internal Server Error"),
        Fault.of(Fault.Kind.DROP_BEFORE),
        Fault.of(Fault.Kind.HANG));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachSenderLeavesOneMessageInDoubtAtMostAndTheRestArriveOnceAfterwards(Fault fault) {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(fault.times(ALL_CALLS));

      // when
      var ids =
          LongStream.range(2001, 2001 + CONTACTS)
              .mapToObj(chat -> line.reminds(chat, "Atgādinājums"))
              .toList();
      line.until(() -> stuck(line) == BULK_SENDERS);
      assertThat(new TelegramHealth(line.connection).health().getStatus()).isEqualTo(Status.DOWN);
      line.server.heal();

      // then
      line.untilAllSettled();
      assertThat(ids.stream().filter(id -> isUncertain(line, id))).hasSize(BULK_SENDERS);
      assertThat(ids)
          .filteredOn(id -> !isUncertain(line, id))
          .allSatisfy(id -> assertThat(line.cameOf(id)).isInstanceOf(Delivery.Sent.class));
      var arrived = LongStream.range(2001, 2001 + CONTACTS).map(c -> line.textsTo(c).size());
      assertThat(arrived.filter(times -> times == 1)).hasSize(CONTACTS - BULK_SENDERS);
      line.until(() -> stuck(line) == 0);
    }
  }

  @Test
  void theAnswerToAQuestionIsSaidAgainWhenItMayNotHaveArrived() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_BEFORE).in(ANNA).times(2));

      // when
      line.post.answer(List.of(new Reply.Message(new ChatId(ANNA), Html.escape("3.2: procesā"))));
      line.untilAllSettled();

      // then
      assertThat(line.textsTo(ANNA)).containsExactly("3.2: procesā");
    }
  }

  @Test
  void anAnswerThatNeverShowsToArriveIsNotSaidForEver() {
    try (var line = TestLine.connected()) {
      // given
      var onlyMessages = Fault.of(Fault.Kind.DROP_AFTER).on("sendMessage");
      line.server.goesWrong(onlyMessages.in(ANNA).times(ALL_CALLS));

      // when
      line.post.answer(List.of(new Reply.Message(new ChatId(ANNA), Html.escape("3.2: procesā"))));
      line.untilAllSettled();

      // then
      assertThat(line.textsTo(ANNA)).hasSize(5);
    }
  }

  @Test
  void anAnswerWithoutTheMessagesNumberLeavesItInDoubtAndTheChatGoesOn() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.NO_NUMBER).in(ANNA));

      // when
      var first = line.replies(ANNA, "viens");
      var second = line.replies(ANNA, "divi");
      line.untilAllSettled();

      // then
      assertThat(line.cameOf(first)).isInstanceOf(Delivery.Uncertain.class);
      assertThat(line.cameOf(second)).isInstanceOf(Delivery.Sent.class);
    }
  }

  @Test
  void aMessageThatItsSenderCannotEvenWordIsInDoubtAndTheChatGoesOn() {
    try (var line = TestLine.connected()) {
      // when
      var impossible =
          line.puts(new Reply.Edit(new ChatId(ANNA), Long.MAX_VALUE, Html.escape("a"), List.of()));
      var next = line.replies(ANNA, "divi");
      line.untilAllSettled();

      // then
      assertThat(line.cameOf(impossible)).isInstanceOf(Delivery.Uncertain.class);
      assertThat(line.cameOf(next)).isInstanceOf(Delivery.Sent.class);
    }
  }

  @Test
  void oneChatsLongRestIsThatChatsAlone() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.tooMany(3600).in(ANNA));
      line.reminds(ANNA, "Atgādinājums");
      line.until(() -> line.server.updates().polls() > 0 && isResting(line));

      // when
      line.reminds(BERTA, "Atgādinājums");
      line.until(() -> line.textsTo(BERTA).size() == 1);

      // then
      assertThat(line.textsTo(ANNA)).isEmpty();
    }
  }

  private static boolean isResting(TestLine line) {
    return line.post.lastOf(new OutgoingId(0)).filter(Delivery.Later.class::isInstance).isPresent();
  }

  private static int stuck(TestLine line) {
    return line.connection.state().stuckSenders();
  }

  private static boolean isUncertain(TestLine line, OutgoingId id) {
    return line.cameOf(id) instanceof Delivery.Uncertain;
  }
}
