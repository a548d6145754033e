package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static lv.terminbot.telegram.TestLine.BERTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Command;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;
import lv.terminbot.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {
  private static final ChatId CHAT = new ChatId(ANNA);

  @Test
  void whatAnotherInstanceHasTakenOverIsNotSent() {
    try (var line = TestLine.connected()) {
      line.post.takeOver();
      var id = line.replies(ANNA, "sveiki");
      line.until(() -> line.post.lastOf(id).isPresent());
      assertEquals(List.of(), line.textsTo(ANNA));
    }
  }

  @Test
  void whatGoesToManyIsSentByTheInstanceWhoseTurnItIs() {
    try (var line = TestLine.connected()) {
      line.post.turn.passes();
      line.reminds(ANNA, "atgādinājums");
      line.replies(BERTA, "sveiki");
      line.until(() -> line.textsTo(BERTA).size() == 1);
      assertEquals(List.of(), line.textsTo(ANNA));

      line.post.turn.returns();
      line.untilAllSettled();
      assertEquals(List.of("atgādinājums"), line.textsTo(ANNA));
    }
  }

  @Test
  void aMessageArrivesWithItsMarkupAndButtonsAndItsNumberIsKnown() {
    try (var line = TestLine.connected()) {
      // when
      var id =
          line.puts(
              new Reply.Message(
                  CHAT, Html.bold("3.2 <5 %"), List.of(List.of(new Button("Vēsture", "h:3.2")))));
      line.untilAllSettled();

      // then
      var message = line.server.messagesTo(ANNA).getFirst();
      assertEquals("<b>3.2 &lt;5 %</b>", message.text());
      assertEquals(List.of(List.of("Vēsture|h:3.2")), message.buttons());
      assertTrue(message.body().contains("\"parse_mode\":\"html\""));
      assertTrue(message.body().contains("\"is_disabled\":true"));
      assertEquals(new Delivery.Sent(message.messageId()), line.cameOf(id));
    }
  }

  @ParameterizedTest
  @CsvSource({"30, false", "31, true", "1000, true"})
  void whatGoesFasterThanTelegramGivesForNothingIsPaidFor(int perSecond, boolean paid) {
    try (var line = TestLine.connectedAt(perSecond)) {
      // when
      line.puts(new Reply.Message(CHAT, Html.escape("3.2")));
      line.puts(
          new Reply.Document(
              CHAT, new Attachment("a.csv", "text/csv", new byte[] {1}), Html.EMPTY));
      line.untilAllSettled();

      // then
      assertThat(line.server.messagesTo(ANNA))
          .hasSize(2)
          .allMatch(sent -> sent.body().contains("allow_paid_broadcast") == paid);
    }
  }

  @Test
  void whatIsMeantForATopicArrivesThere() {
    try (var line = TestLine.connected()) {
      // given
      var topic = new Destination(CHAT, Optional.of(new TopicId(42)));
      var picture = new Attachment("a.png", "image/png", new byte[] {1});
      var file = new Attachment("a.csv", "text/csv", new byte[] {1});

      // when
      line.puts(new Reply.Message(topic, Html.escape("3.2"), List.of()));
      line.puts(new Reply.Document(topic, picture, Html.EMPTY, List.of()));
      line.puts(new Reply.Document(topic, file, Html.EMPTY, List.of()));
      line.puts(new Reply.Message(CHAT, Html.escape("ārpus tēmām")));
      line.untilAllSettled();

      // then
      var topics =
          line.server.messagesTo(ANNA).stream()
              .map(arrived -> arrived.body().contains("message_thread_id"))
              .toList();
      assertEquals(List.of(true, true, true, false), topics);
    }
  }

  @Test
  void editsEndsOfTapsAndMenusArrive() {
    try (var line = TestLine.connected()) {
      // when
      line.puts(new Reply.Edit(CHAT, 41, Html.escape("jauns"), List.of()));
      line.puts(new Reply.TapAnswer(CHAT, "t1", "ņ".repeat(300)));
      var status = List.of(new Command("status", "Pasākuma stāvoklis"));
      line.puts(new Reply.Menu(Optional.of(CHAT), Language.LATVIAN, status));
      line.puts(new Reply.Menu(Optional.empty(), Language.LATVIAN, status));
      line.untilAllSettled();

      // then
      assertEquals(41, called(line, "editmessagetext").getFirst().messageId());
      assertEquals(200, called(line, "answercallbackquery").getFirst().text().length());
      var menus = called(line, "setmycommands").stream().map(Arrived::body).toList();
      assertEquals(3, menus.size());
      assertTrue(menus.stream().anyMatch(m -> m.contains("\"type\":\"chat\"")));
      assertEquals(1, menus.stream().filter(m -> m.contains("\"language_code\":\"lv\"")).count());
    }
  }

  @Test
  void anOutcomeThatCannotBeStoredIsStoredLaterAndNothingIsRepeated() {
    try (var line = TestLine.connectedWithPatience()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.SLOW).after(Duration.ofMillis(300)));
      var id = line.replies(ANNA, "Sveiki!");
      line.until(() -> line.server.underWay() > 0);
      line.post.failing(3);

      // when
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Sent.class, line.cameOf(id));
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
    }
  }

  @Test
  void aStopFinishesWhatIsInFlight() {
    try (var line = TestLine.connectedWithPatience()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.SLOW).after(Duration.ofMillis(400)));
      var id = line.replies(ANNA, "Sveiki!");
      line.until(() -> line.server.underWay() > 0);

      // when
      line.connection.stop();

      // then
      assertInstanceOf(Delivery.Sent.class, line.cameOf(id));
    }
  }

  @Test
  void whatADeadSenderLeftInFlightIsUncertain() {
    try (var line = TestLine.apart()) {
      // given
      var left = line.reminds(ANNA, "Atgādinājums");
      line.post.take(Urgency.BULK, List.of());
      line.post.abandon();

      // when
      line.start();

      // then
      line.untilAllSettled();
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(left));
      assertTrue(line.textsTo(ANNA).isEmpty());
    }
  }

  private static List<Arrived> called(TestLine line, String method) {
    return line.server.arrived().stream().filter(a -> a.method().equals(method)).toList();
  }
}
