package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static lv.terminbot.telegram.TestLine.BERTA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;

class RefusedSendingTest {
  private static final ChatId CHAT = new ChatId(ANNA);

  @Test
  void afterTooManyRequestsAMessageWaitsAsLongAsAskedAndOtherChatsDoNot() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.tooMany(1).in(ANNA));
      var before = System.nanoTime();

      // when
      line.replies(ANNA, "Sveiki!");
      line.replies(BERTA, "Labdien!");
      line.until(() -> line.textsTo(BERTA).size() == 1);

      // then
      assertTrue(line.textsTo(ANNA).isEmpty());
      line.untilAllSettled();
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
      var waited = line.server.messagesTo(ANNA).getFirst().nanos() - before;
      assertTrue(waited >= Duration.ofSeconds(1).toNanos());
    }
  }

  @Test
  void oneBlockedChatStopsNobodyElseAndIsTold() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.blocked().in(ANNA));

      // when
      var blocked = line.reminds(ANNA, "Atgādinājums");
      line.reminds(BERTA, "Atgādinājums");
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Blocked.class, line.cameOf(blocked));
      assertEquals(List.of("Atgādinājums"), line.textsTo(BERTA));
      var note = (SystemNote) line.post.kept().getFirst();
      assertEquals(CHAT, note.chat());
      assertEquals(
          new SystemNote.Undelivered(
              blocked, DeliveryState.BLOCKED, Urgency.BULK, Optional.of(Obstacle.STOPPED)),
          note.fact());
    }
  }

  @Test
  void aMessageThatMayHaveArrivedIsNeverRepeated() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_AFTER).in(ANNA));
      line.server.goesWrong(Fault.of(Fault.Kind.HANG).in(BERTA));

      // when
      var dropped = line.reminds(ANNA, "Atgādinājums");
      var hung = line.replies(BERTA, "Atbilde");
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(dropped));
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(hung));
      assertEquals(1, line.textsTo(ANNA).size());
    }
  }

  @Test
  void anEditIsRepeatedBecauseTwiceDoesNoHarm() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_AFTER).in(ANNA));

      // when
      var edit = line.puts(new Reply.Edit(CHAT, 41, Html.escape("jauns"), List.of()));
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Sent.class, line.cameOf(edit));
    }
  }

  @Test
  void serverErrorsAndGatewaysMayMeanEitherAndAreNotRepeatedBlindly() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.refusal(500, "Internal Server Error").in(ANNA));
      line.server.goesWrong(Fault.of(Fault.Kind.GATEWAY).status(502).in(BERTA));

      // when
      var first = line.replies(ANNA, "Sveiki!");
      var second = line.reminds(BERTA, "Atgādinājums");
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(first));
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(second));
    }
  }

  @Test
  void aGroupThatMovedGetsItsMessageAtItsNewNumber() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.moved(-1001).in(-5));

      // when
      line.reminds(-5, "Kavējas divi pasākumi");
      line.untilAllSettled();

      // then
      assertEquals(List.of("Kavējas divi pasākumi"), line.textsTo(-1001));
    }
  }

  @Test
  void brokenMarkupArrivesAsPlainText() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.refusal(400, "Bad Request: can't parse entities: tag \"b\""));

      // when
      line.puts(new Reply.Message(CHAT, Html.bold("Sveiki!")));
      line.untilAllSettled();

      // then
      assertEquals(List.of("Sveiki!"), line.textsTo(ANNA));
    }
  }

  @Test
  void aReasonOfFailureHoldsNoPieceOfTheMessage() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.refusal(400, "Bad Request: wrong \"noslēpums\" at byte 5"));

      // when
      var failed = line.reminds(ANNA, "noslēpums");
      line.untilAllSettled();

      // then
      var reason = assertInstanceOf(Delivery.Failed.class, line.cameOf(failed)).reason();
      assertFalse(reason.contains("noslēpums"), reason);
      assertTrue(reason.contains("400 Bad Request"), reason);
    }
  }
}
