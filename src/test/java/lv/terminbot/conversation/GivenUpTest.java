package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.mailbox.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could not be heard for good leaves nobody waiting, and troubles nobody who did not wait. */
class GivenUpTest {
  private DeskBot bot;
  private long janis;

  @BeforeEach
  void aContact(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    janis = bot.contactOf("VARAM").id();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whoWroteIsToldAndSoAreTheCoordinators() {
    var message =
        new IncomingMessage(
            "update:1",
            new ChatPlace(new ChatId(janis), ChatKind.PRIVATE),
            new Sender(janis, "Jānis", Optional.of("lv")),
            new Content.Words(new Written(7, "3.2")),
            bot.clock().instant(),
            bot.clock().instant());

    var said = bot.bean(Hearing.class).givenUp(message);

    assertThat(said.replies()).hasSize(1);
    assertThat(said.toOthers()).hasSize(1);
  }

  @Test
  void ofANoteOfTheSystemNobodyIsToldThatTheirMessageFailed() {
    var note =
        new SystemNote(
            "outgoing:12",
            new ChatId(janis),
            new SystemNote.Undelivered(new OutgoingId(12), DeliveryState.UNCERTAIN, Urgency.BULK),
            bot.clock().instant());

    assertThat(bot.bean(Hearing.class).givenUp(note)).isEqualTo(Heard.NOTHING);
  }
}
