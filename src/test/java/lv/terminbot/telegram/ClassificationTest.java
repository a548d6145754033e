package lv.terminbot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Destination;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.TopicId;
import lv.terminbot.text.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {
  private static final ChatId ANNA = new ChatId(11);
  private static final Destination TOPIC = new Destination(ANNA, Optional.of(new TopicId(42)));
  private static final Reply MESSAGE = new Reply.Message(ANNA, Html.bold("Termiņš"));
  private static final Reply EDIT =
      new Reply.Edit(TOPIC, 5, Html.bold("Termiņš"), List.of(List.of(new Button("Jā", "y"))));
  private static final Reply TAP = new Reply.TapAnswer(ANNA, "t1", "");
  private final Classification classification = new Classification(Timeouts.usual());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500 | Internal Server Error                                   | Uncertain
          502 | Bad Gateway                                             | Uncertain
          401 | Unauthorized                                            | Later
          404 | Not Found                                               | Later
          429 | Too Many Requests: retry after 3                        | Later
          403 | Forbidden: bot was blocked by the user                  | Blocked
          403 | Forbidden: user is deactivated                          | Blocked
          403 | Forbidden: bot can't initiate conversation with a user  | Blocked
          403 | Forbidden: bot was kicked from the supergroup chat      | Blocked
          400 | Bad Request: chat not found                             | Blocked
          400 | Bad Request: CHAT_WRITE_FORBIDDEN                       | Blocked
          400 | Bad Request: message is not modified: same content      | Sent
          400 | Bad Request: query is too old and response timeout      | Sent
          400 | Bad Request: message text is empty                      | Failed
          400 | Bad Request: BUTTON_DATA_INVALID                        | Failed
          413 | Request Entity Too Large                                | Failed
          """)
  void eachRefusalMeansOneThing(int code, String description, String meaning) {
    // when
    var delivery = classification.classify(MESSAGE, refused(code, description), 0);

    // then
    assertEquals(meaning, delivery.getClass().getSimpleName());
  }

  @ParameterizedTest
  @CsvSource({
    "502, Uncertain",
    "503, Uncertain",
    "401, Later",
    "403, Later",
    "302, Later",
    "500, Uncertain",
    "504, Uncertain",
    "200, Uncertain"
  })
  void anAnswerThatIsNotTheBotApisIsRepeatedOnlyIfNobodyCanHaveTakenTheMessage(
      int status, String meaning) {
    // when
    var delivery = classification.classify(MESSAGE, new CallOutcome.Foreign<>(status), 0);

    // then
    assertEquals(meaning, delivery.getClass().getSimpleName());
  }

  @Test
  void aMessageThatLeftWithoutAnAnswerIsUncertain() {
    assertInstanceOf(
        Delivery.Uncertain.class,
        classification.classify(MESSAGE, new CallOutcome.Unanswered<>("timeout"), 0));
  }

  @Test
  void whatDoesNoHarmTwiceIsRepeatedEvenIfItMayHaveArrived() {
    assertInstanceOf(
        Delivery.Later.class,
        classification.classify(EDIT, new CallOutcome.Unanswered<>("timeout"), 0));
    assertInstanceOf(
        Delivery.Later.class,
        classification.classify(TAP, new CallOutcome.Unanswered<>("timeout"), 0));
  }

  @Test
  void whatDidNotLeaveIsRepeatedAfterAGrowingRestWithALimit() {
    // given
    var notSent = new CallOutcome.NotSent<>("ConnectException");

    // then
    assertEquals(Duration.ofSeconds(1), restOf(classification.classify(MESSAGE, notSent, 0)));
    assertEquals(Duration.ofSeconds(8), restOf(classification.classify(MESSAGE, notSent, 3)));
    assertEquals(Duration.ofSeconds(30), restOf(classification.classify(MESSAGE, notSent, 1_000)));
  }

  @Test
  void whatARefusedTokenHeldBackLeavesAsSoonAsTheTokenWorks() {
    assertEquals(
        Duration.ofSeconds(1),
        restOf(classification.classify(MESSAGE, refused(401, "Unauthorized"), 7)));
  }

  @Test
  void theRestThatTelegramAsksForIsKept() {
    // given
    var no =
        new CallOutcome.Refused<>(
            429, "Too Many Requests", Optional.of(Duration.ofSeconds(37)), none());

    // then
    assertEquals(Duration.ofSeconds(37), restOf(classification.classify(MESSAGE, no, 0)));
  }

  @Test
  void aGroupThatMovedIsFollowed() {
    // given
    var no =
        new CallOutcome.Refused<>(
            400,
            "Bad Request: group chat was upgraded",
            Optional.empty(),
            Optional.of(new ChatId(-100)));

    // then
    assertEquals(new Delivery.Moved(new ChatId(-100)), classification.classify(MESSAGE, no, 0));
  }

  @Test
  void anEditOfAMessageThatIsGoneBecomesANewOneInItsTopicWithItsButtons() {
    // when
    var instead =
        classification.instead(EDIT, refused(400, "Bad Request: message to edit not found"));

    // then
    var message = assertInstanceOf(Reply.Message.class, instead.orElseThrow());
    assertEquals("y", message.buttons().getFirst().getFirst().code());
    assertEquals(TOPIC, message.to());
  }

  @Test
  void aMessageWhoseMarkupIsRefusedGoesAsItsReaderWouldSeeIt() {
    // given
    Reply broken = new Reply.Message(ANNA, Html.trusted("<b>3.2 &lt;5 %"));

    // when
    var instead =
        classification.instead(broken, refused(400, "Bad Request: can't parse entities: tag"));

    // then
    assertEquals("3.2 &lt;5 %", ((Reply.Message) instead.orElseThrow()).text().markup());
  }

  @Test
  void aMessageThatIsRefusedForAnotherReasonHasNoOtherWay() {
    assertTrue(classification.instead(EDIT, refused(400, "Bad Request: chat not found")).isEmpty());
    assertTrue(classification.instead(EDIT, refused(500, "message to edit not found")).isEmpty());
  }

  private static Duration restOf(Delivery delivery) {
    return assertInstanceOf(Delivery.Later.class, delivery).rest();
  }

  private static CallOutcome<?> refused(int code, String description) {
    return new CallOutcome.Refused<>(code, description, Optional.empty(), none());
  }

  private static Optional<ChatId> none() {
    return Optional.empty();
  }
}
