package lv.terminbot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class TranslationTest {
  private static final Instant NOW = Instant.parse("2024-01-08T07:00:00Z");
  private static final BotUser BOT = new BotUser(7_000_000_001L, RawUpdates.BOT_NAME);
  private final Translation translation =
      new Translation(Clock.fixed(NOW, ZoneOffset.UTC), new GroupTalk(() -> Optional.of(BOT)));

  @Test
  void wordsArriveWithWhoSaidThemWhereAndWhen() {
    // when
    var incoming = translated(RawUpdates.words(11, 7, "status 3.2")).orElseThrow();

    // then
    assertEquals(
        new IncomingMessage(
            "update:500",
            new ChatId(11),
            ChatKind.PRIVATE,
            new Sender(11, "Anna Bērziņa", Optional.of("lv")),
            new Content.Words("status 3.2", 7),
            NOW),
        incoming);
  }

  @Test
  void wordsInAGroupAreKnownAsSuch() {
    // when
    var incoming = translated(RawUpdates.wordsInGroup(-100, 11, 7, "/status 3.2")).orElseThrow();

    // then
    assertEquals(ChatKind.GROUP, incoming.kind());
    assertEquals(new ChatId(-100), incoming.chat());
    assertEquals(11, incoming.from().userId());
  }

  @Test
  void anEditedMessageKeepsItsNumber() {
    assertEquals(
        new Content.Edited("3.2 pabeigts", 7), contentOf(RawUpdates.edited(11, 7, "3.2 pabeigts")));
  }

  @Test
  void aPressedButtonTellsWhichMessageItStoodUnder() {
    assertEquals(new Content.Tap("tap11-9", "s:3.2", 9), contentOf(RawUpdates.tap(11, "s:3.2", 9)));
  }

  @Test
  void aButtonOfAMessageThatTelegramNoLongerShowsStillCounts() {
    // given
    var update = RawUpdates.tap(11, "s:3.2", 9);
    var message = (ObjectNode) update.get("callback_query").get("message");
    message.remove("text");
    message.put("date", 0);

    // then
    assertEquals(new Content.Tap("tap11-9", "s:3.2", 9), contentOf(update));
  }

  @Test
  void aTapWithoutDataMeansNothingButIsStillATap() {
    // given
    var update = RawUpdates.tap(11, "s:3.2", 9);
    ((ObjectNode) update.get("callback_query")).remove("data");

    // then
    assertEquals(new Content.Tap("tap11-9", "", 9), contentOf(update));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voice     | voice-5.ogg | {"file_id":"f","file_unique_id":"u","duration":3}
          document  | a.pdf       | {"file_id":"f","file_unique_id":"u","file_name":"a.pdf"}
          photo     | photo-5.jpg | [{"file_id":"s","file_unique_id":"t","width":1,"height":1},{"file_id":"f","file_unique_id":"u","width":9,"height":9}]
          """)
  void aFileIsReadWithItsNameAPhotoInItsLargestSize(String kind, String name, String json) {
    var file = (Content.SentFile) contentOf(RawUpdates.other(11, kind, json));
    assertEquals("f", file.fileId());
    assertEquals(name, file.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          location  | {"longitude":24.1,"latitude":56.9}
          sticker   | {"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1}
          """)
  void whatIsNoTextAndNoFileIsNamedByItsKind(String kind, String json) {
    assertEquals(new Content.Other(kind), contentOf(RawUpdates.other(11, kind, json)));
  }

  @ParameterizedTest
  @CsvSource({"kicked, Left", "left, Left", "member, Joined", "administrator, Joined"})
  void stoppingAndStartingTheBotIsHeard(String status, String content) {
    assertEquals(
        content, contentOf(RawUpdates.membership(11, 11, status)).getClass().getSimpleName());
  }

  @Test
  void aGroupThatMovesTellsItsNewNumber() {
    // given
    var update = RawUpdates.wordsInGroup(-5, 11, 7, "");
    ((ObjectNode) update.get("message")).put("migrate_to_chat_id", -1001234567890L).remove("text");

    // then
    assertEquals(new Content.Moved(new ChatId(-1001234567890L)), contentOf(update));
  }

  @Test
  void noticesPostsOfChannelsAndMessagesOfNobodyAreNothing() {
    // given
    var pinned = RawUpdates.other(11, "group_chat_created", "true");
    var ofNobody = RawUpdates.words(11, 7, "sveiki");
    ((ObjectNode) ofNobody.get("message")).remove("from");
    var ofAChannel = RawUpdates.words(11, 7, "sveiki");
    var channel = RawUpdates.chat(-100).put("type", "channel");
    ((ObjectNode) ofAChannel.get("message")).set("sender_chat", channel);

    // then
    assertTrue(translated(pinned).isEmpty());
    assertTrue(translated(ofNobody).isEmpty());
    assertTrue(translated(ofAChannel).isEmpty());
    assertTrue(
        translated(RawUpdates.of("{\"channel_post\":{\"message_id\":1,\"date\":1}}")).isEmpty());
    assertTrue(translated(RawUpdates.of("{\"something_new\":{}}")).isEmpty());
  }

  @Test
  void aLongTextWithNulAndHalfACharacterArrivesInAStorableForm() {
    // given
    var text = "\0ā<&>\u202E😀".repeat(500) + "\uD83D";

    // when
    var words = (Content.Words) contentOf(RawUpdates.words(11, 7, text));

    // then
    assertEquals("ā<&>\u202E😀".repeat(500) + "\uFFFD", words.text());
  }

  @Test
  void whoHidesTheNameIsCalledByTheUsername() {
    // given
    var update = RawUpdates.words(11, 7, "sveiki");
    var from = (ObjectNode) update.get("message").get("from");
    from.put("first_name", " ").put("username", "anna_b").remove("last_name");

    // then
    assertEquals("anna_b", translated(update).orElseThrow().from().name());
  }

  @Test
  void whoHasNoNameThatShowsIsCalledByTheirNumber() {
    // given
    var update = RawUpdates.words(11, 7, "sveiki");
    var from = (ObjectNode) update.get("message").get("from");
    from.put("first_name", "\u200B\u3164").remove("last_name");

    // then
    assertEquals("11", translated(update).orElseThrow().from().name());
  }

  private Content contentOf(ObjectNode update) {
    return translated(update).orElseThrow().content();
  }

  private Optional<IncomingMessage> translated(ObjectNode update) {
    try {
      var answer = "{\"ok\":true,\"result\":[" + update.put("update_id", 500) + "]}";
      var request = new PollRequest(0, 100, Duration.ZERO);
      return translation.translate(request.deserializeResponse(answer).getFirst());
    } catch (TelegramApiRequestException e) {
      throw new AssertionError(e);
    }
  }
}
