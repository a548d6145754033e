package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.ChatPlace;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.mailbox.Written;
import org.junit.jupiter.api.Test;

/** A text too long for one message is cut by the app, and is one text all the same. */
class SplitMessagesTest {
  private static final Instant NOON = Instant.parse("2024-01-10T12:00:00Z");
  private static final long LIGA = 1;
  private static final long DACE = 2;
  private static final String LONG = "Līgums noslēgts. ".repeat(220).strip();
  private final SplitMessages split = new SplitMessages();

  @Test
  void whatFollowsAtOnceGoesOnWithALongMessage() {
    assertThat(says(LIGA, 1, LONG, NOON)).isEmpty();

    assertThat(says(LIGA, 2, "Darbi sākti.", NOON.plusSeconds(1)))
        .contains(LONG + "\nDarbi sākti.");
    assertThat(says(LIGA, 3, "Paldies!", NOON.plusSeconds(2))).as("it is over").isEmpty();
  }

  @Test
  void aTextOfThreeMessagesIsOne() {
    says(LIGA, 1, LONG, NOON);
    says(LIGA, 2, LONG, NOON);

    assertThat(says(LIGA, 3, "Darbi sākti.", NOON)).contains(LONG + "\n" + LONG + "\nDarbi sākti.");
  }

  @Test
  void whatFollowsLaterIsAnotherText() {
    says(LIGA, 1, LONG, NOON);

    assertThat(says(LIGA, 2, "Darbi sākti.", NOON.plus(Duration.ofSeconds(4)))).isEmpty();
  }

  @Test
  void aCommandGoesOnWithNothing() {
    says(LIGA, 1, LONG, NOON);

    assertThat(says(LIGA, 2, "/status", NOON)).isEmpty();
  }

  @Test
  void anEarlierMessageThatComesLateIsNotPutBehindALaterOne() {
    says(LIGA, 2, LONG, NOON);

    assertThat(says(LIGA, 1, "Darbi sākti.", NOON)).isEmpty();
  }

  @Test
  void whatTwoPeopleWriteAtOnceIsNotMixed() {
    says(LIGA, 1, LONG, NOON);
    says(DACE, 8, LONG, NOON);

    assertThat(says(LIGA, 2, "Līgas darbi.", NOON)).contains(LONG + "\nLīgas darbi.");
    assertThat(says(DACE, 9, "Daces darbi.", NOON)).contains(LONG + "\nDaces darbi.");
  }

  @Test
  void aLongTextThatNothingFollowedIsForgottenOnceAnotherComes() {
    says(LIGA, 1, LONG, NOON);
    says(DACE, 8, LONG, NOON.plusSeconds(4));

    var next = new Written(2, "Paldies!");
    assertThat(split.isWhole(message(LIGA, next, NOON), next)).isTrue();
  }

  private Optional<String> says(long who, long number, String text, Instant at) {
    var said = new Written(number, text);
    return split.whole(message(who, said, at), said).map(Written::text);
  }

  private static IncomingMessage message(long who, Written said, Instant at) {
    return new IncomingMessage(
        "update:" + said.messageId(),
        new ChatPlace(new ChatId(who), ChatKind.PRIVATE),
        new Sender(who, "Līga", Optional.of("lv"), Optional.empty()),
        new Content.Words(said),
        at,
        at);
  }
}
