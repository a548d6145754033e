package lv.terminbot.telegram;

import static lv.terminbot.telegram.TestLine.ANNA;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;

class DocumentSendingTest {
  private static final ChatId CHAT = new ChatId(ANNA);

  @Test
  void aFileArrivesAsItIsWithItsWordsAndButtons() {
    try (var line = TestLine.connected()) {
      // when
      var content = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, -1, 45, 45};
      var buttons = List.of(List.of(new Button("Vēlreiz", "h")));
      line.puts(
          new Reply.Document(
              new Destination(CHAT),
              new Attachment("a.ics", "text/calendar", content),
              Html.bold("ē"),
              buttons));
      line.puts(
          new Reply.Document(CHAT, new Attachment("a.png", "image/png", content), Html.EMPTY));
      line.untilAllSettled();

      // then
      var document = called(line, "senddocument").getFirst();
      assertEquals("<b>ē</b>", document.text());
      assertEquals(List.of(List.of("Vēlreiz|h")), document.buttons());
      assertEquals("a.ics", document.files().getFirst().name());
      assertArrayEquals(content, document.files().getFirst().content());
      var picture = called(line, "sendphoto").getFirst();
      assertArrayEquals(content, picture.files().getFirst().content());
    }
  }

  @Test
  void aDocumentThatMayHaveArrivedIsNotSentAgain() {
    try (var line = TestLine.connected()) {
      // given
      line.server.goesWrong(Fault.of(Fault.Kind.DROP_AFTER).on("sendDocument"));

      // when
      var id =
          line.puts(
              new Reply.Document(
                  CHAT, new Attachment("a.ics", "text/calendar", new byte[] {1}), Html.EMPTY));
      line.untilAllSettled();

      // then
      assertInstanceOf(Delivery.Uncertain.class, line.cameOf(id));
      assertEquals(1, called(line, "senddocument").size());
    }
  }

  private static List<Arrived> called(TestLine line, String method) {
    return line.server.arrived().stream().filter(a -> a.method().equals(method)).toList();
  }
}
