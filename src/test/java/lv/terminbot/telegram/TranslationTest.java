package lv.terminbot.telegram;

import static lv.terminbot.telegram.Translated.arrival;
import static lv.terminbot.telegram.Translated.content;
import static lv.terminbot.telegram.Translated.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {
  @Test
  void wordsArriveWithWhoSaidThemWhereAndWhen() {
    // when
    var incoming = message(RawUpdates.words(11, 7, "status 3.2"));

    // then
    assertEquals(
        new IncomingMessage(
            "update:500:11:7",
            new ChatPlace(new ChatId(11), ChatKind.PRIVATE),
            new Sender(11, "Anna Bērziņa", Optional.of("lv")),
            new Content.Words(new Written(7, "status 3.2")),
            Instant.parse("2024-01-08T08:00:00Z"),
            Translated.NOW),
        incoming);
  }

  @Test
  void wordsInAGroupAreKnownAsSuch() {
    // when
    var incoming = message(RawUpdates.wordsInGroup(-100, 11, 7, "/status 3.2"));

    // then
    assertEquals(ChatKind.GROUP, incoming.kind());
    assertEquals(new ChatId(-100), incoming.chat());
    assertEquals(11, incoming.from().userId());
  }

  @Test
  void anEditedMessageKeepsItsNumber() {
    assertEquals(
        new Content.Edited(new Content.Words(new Written(7, "3.2 pabeigts"))),
        content(RawUpdates.edited(11, 7, "3.2 pabeigts")));
  }

  @Test
  void aPressedButtonTellsWhichMessageItStoodUnder() {
    assertEquals(new Content.Tap("tap11-9", "s:3.2", 9), content(RawUpdates.tap(11, "s:3.2", 9)));
  }

  @Test
  void aButtonOfAMessageThatTelegramNoLongerShowsStillCounts() {
    // given
    var update = RawUpdates.tap(11, "s:3.2", 9);
    var message = (ObjectNode) update.get("callback_query").get("message");
    message.remove("text");
    message.put("date", 0);

    // then
    assertEquals(new Content.Tap("tap11-9", "s:3.2", 9), content(update));
  }

  @Test
  void aTapWithoutDataMeansNothingButIsStillATap() {
    // given
    var update = RawUpdates.tap(11, "s:3.2", 9);
    ((ObjectNode) update.get("callback_query")).remove("data");

    // then
    assertEquals(new Content.Tap("tap11-9", "", 9), content(update));
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
    var file = (Content.SentFile) content(RawUpdates.other(11, kind, json));
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
    assertEquals(
        new Content.Other(kind, new Written(5, "")), content(RawUpdates.other(11, kind, json)));
  }

  @ParameterizedTest
  @CsvSource({"kicked, Left", "left, Left", "member, Joined", "administrator, Joined"})
  void stoppingAndStartingTheBotIsHeard(String status, String content) {
    assertEquals(
        content, content(RawUpdates.membership(11, 11, status)).getClass().getSimpleName());
  }

  @Test
  void aGroupThatMovesTellsItsNewNumber() {
    // given
    var update = RawUpdates.wordsInGroup(-5, 11, 7, "");
    ((ObjectNode) update.get("message")).put("migrate_to_chat_id", -1001234567890L).remove("text");

    // then
    assertEquals(
        new SystemNote(
            "update:500:-5:7",
            new ChatId(-5),
            new SystemNote.Moved(new ChatId(-1001234567890L)),
            Translated.NOW),
        arrival(update).orElseThrow());
  }

  @Test
  void aGroupNeverBecomesTheChatOfAPerson() {
    var update = RawUpdates.wordsInGroup(-5, 11, 7, "");
    ((ObjectNode) update.get("message")).put("migrate_to_chat_id", 2001).remove("text");

    assertTrue(arrival(update).isEmpty());
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
    assertTrue(arrival(pinned).isEmpty());
    assertTrue(arrival(ofNobody).isEmpty());
    assertTrue(arrival(ofAChannel).isEmpty());
    assertTrue(
        arrival(RawUpdates.of("{\"channel_post\":{\"message_id\":1,\"date\":1}}")).isEmpty());
    assertTrue(arrival(RawUpdates.of("{\"something_new\":{}}")).isEmpty());
  }

  @Test
  void aLongTextWithNulAndHalfACharacterArrivesInAStorableForm() {
    // given
    var text = "\0ā<&>\u202E😀".repeat(500) + "\uD83D";

    // when
    var words = (Content.Words) content(RawUpdates.words(11, 7, text));

    // then
    assertEquals("ā<&>\u202E😀".repeat(500) + "\uFFFD", words.written().text());
  }

  @Test
  void whoHidesTheNameIsCalledByTheUsername() {
    // given
    var update = RawUpdates.words(11, 7, "sveiki");
    var from = (ObjectNode) update.get("message").get("from");
    from.put("first_name", " ").put("username", "anna_b").remove("last_name");

    // then
    assertEquals("anna_b", message(update).from().name());
  }

  @Test
  void whoHasNoNameThatShowsIsCalledByTheirNumber() {
    // given
    var update = RawUpdates.words(11, 7, "sveiki");
    var from = (ObjectNode) update.get("message").get("from");
    from.put("first_name", "\u200B\u3164").remove("last_name");

    // then
    assertEquals("11", message(update).from().name());
  }
}
