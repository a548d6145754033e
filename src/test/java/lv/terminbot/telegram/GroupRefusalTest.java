package lv.terminbot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.text.Html;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group, a topic or a phone does not take, and what is done instead. */
class GroupRefusalTest {
  private static final Destination TOPIC =
      new Destination(new ChatId(11), Optional.of(new TopicId(42)));
  private static final Destination GROUP_TOPIC =
      new Destination(new ChatId(-100), Optional.of(new TopicId(42)));
  private final Classification classification = new Classification(Timeouts.usual());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          403 | Forbidden: bot was kicked from the supergroup chat              | NOT_IN_GROUP
          403 | Forbidden: bot is not a member of the supergroup chat           | NOT_IN_GROUP
          400 | Bad Request: chat not found                                     | NOT_IN_GROUP
          400 | Bad Request: TOPIC_CLOSED                                       | TOPIC_CLOSED
          400 | Bad Request: message thread not found                           | TOPIC_GONE
          400 | Bad Request: TOPIC_DELETED                                      | TOPIC_GONE
          400 | Bad Request: not enough rights to send text messages to the chat | NO_RIGHTS
          400 | Bad Request: CHAT_WRITE_FORBIDDEN                               | NO_RIGHTS
          403 | Forbidden: CHAT_SEND_PLAIN_FORBIDDEN                            | NO_RIGHTS
          403 | Forbidden: something new                                        | OTHER
          """)
  void aGroupThatTakesNoMessageSaysWhy(int code, String description, Obstacle obstacle) {
    var toGroup = new Reply.Message(GROUP_TOPIC, Html.bold("Kas jauns"), List.of());

    var delivery = classification.classify(toGroup, refused(code, description), 0);

    assertEquals(obstacle, assertInstanceOf(Delivery.Blocked.class, delivery).obstacle());
    assertTrue(classification.instead(toGroup, refused(code, description)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bad Request: TOPIC_CLOSED", "Bad Request: message thread not found"})
  void whereTheTopicIsGoneAPersonAndWhoeverAskedAreAnsweredOutsideOfIt(String description) {
    var toAnna = new Reply.Message(TOPIC, Html.bold("3.2"), List.of());
    var file = new Attachment("a.pdf", "application/pdf", new byte[] {1});
    var fileToAnna = new Reply.Document(TOPIC, file, Html.EMPTY, List.of());
    var asked = new Reply.Message(GROUP_TOPIC, Html.bold("3.2"), List.of()).replyingTo(7);

    for (var reply : List.of(toAnna, fileToAnna, asked)) {
      var instead = classification.instead(reply, refused(400, description)).orElseThrow();
      assertEquals(new Destination(reply.chat()), ((Reply.InChat) instead).to());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bad Request: PHOTO_INVALID_DIMENSIONS",
        "Bad Request: IMAGE_PROCESS_FAILED",
        "Bad Request: file is too big for a photo; the maximum size is 10485760 bytes"
      })
  void aPictureThatTelegramDoesNotShowIsSentAsAFile(String description) {
    var picture = new Attachment("grafiks.png", "image/png", new byte[] {1});
    var shown = new Reply.Document(TOPIC, picture, Html.bold("Grafiks"), List.of());

    var instead = classification.instead(shown, refused(400, description)).orElseThrow();

    assertFalse(((Reply.Document) instead).file().isPicture());
    assertTrue(classification.instead(instead, refused(400, description)).isEmpty());
  }

  private static CallOutcome<?> refused(int code, String description) {
    return new CallOutcome.Refused<>(code, description, Optional.empty(), Optional.empty());
  }
}
