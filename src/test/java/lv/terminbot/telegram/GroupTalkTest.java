package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Which words of a group are said to the bot, and which to others. */
class GroupTalkTest {
  private static final long GROUP = -100;
  private static final long JANIS = 11;
  private static final BotUser BOT = new BotUser(7_000_000_001L, RawUpdates.BOT_NAME);
  private final Translation translation =
      new Translation(Clock.systemUTC(), new GroupTalk(() -> Optional.of(BOT)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /status 3.2                                  | /status 3.2
          /status@terminbot_test_bot 3.2               | /status@terminbot_test_bot 3.2
          @terminbot_test_bot 3.2?                     | 3.2?
          @Terminbot_Test_Bot, 3.2?                    | 3.2?
          kā iet ar 5.1, @terminbot_test_bot           | kā iet ar 5.1,
          (@terminbot_test_bot) kas kavējas?           | ( ) kas kavējas?
          @kolega_bot un @terminbot_test_bot: termiņi  | @kolega_bot un   termiņi
          """)
  void aCommandAndAMentionAreSaidToTheBot(String text, String heard) {
    assertThat(heard(words(text))).contains(heard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.2?",
        "kas notiek ar 5.1",
        "/status@kolega_bot 3.2",
        "/status@kolega_bot @terminbot_test_bot",
        "@kolega_bot 3.2?",
        "@terminbot_test_bot2 3.2?",
        "@terminbot 3.2?",
        "rakstiet uz info@terminbot_test_bot.lv",
        "t.me/@terminbot_test_bot",
        "terminbot_test_bot 3.2"
      })
  void whatIsSaidToOthersIsPassedOver(String text) {
    assertThat(heard(words(text))).isEmpty();
  }

  @Test
  void aReplyToTheBotIsSaidToTheBot() {
    assertThat(heard(replying("un 3.2?", BOT.id()))).contains("un 3.2?");
  }

  @Test
  void aReplyToSomebodyElseIsNot() {
    assertThat(heard(replying("un 3.2?", 12))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@anna_b, paskaties", "pasaki to @anna_b", "/status@kolega_bot"})
  void aReplyToTheBotThatNamesSomebodyElseIsSaidToThem(String text) {
    assertThat(heard(replying(text, BOT.id()))).isEmpty();
  }

  @Test
  void whatIsForwardedIsNobodysQuestion() {
    var forwarded = words("@terminbot_test_bot 3.2?");
    of(forwarded).putObject("forward_origin").put("type", "hidden_user").put("date", 1);

    assertThat(heard(forwarded)).isEmpty();
  }

  @Test
  void anInlineAnswerThatWasPutIntoTheGroupIsNoQuestion() {
    var chosen = words("3.2 Līdzdalība, @terminbot_test_bot");
    of(chosen).set("via_bot", RawUpdates.bot());

    assertThat(heard(chosen)).isEmpty();
  }

  @Test
  void whatIsChangedAfterwardsIsNot() {
    var edited = words("@terminbot_test_bot 3.2?");
    edited.set("edited_message", edited.remove("message"));

    assertThat(heard(edited)).isEmpty();
  }

  @Test
  void aFileOrAStickerIsNot() {
    var photo = words("");
    of(photo).remove("text");
    of(photo).put("caption", "@terminbot_test_bot 3.2?").putArray("photo").addObject();

    assertThat(heard(photo)).isEmpty();
  }

  @Test
  void asLongAsTheBotDoesNotKnowItsNameItHearsNothing() {
    var early = new Translation(Clock.systemUTC(), new GroupTalk(Optional::empty));

    assertThat(heard(words("/status"), early)).isEmpty();
  }

  private static ObjectNode words(String text) {
    return RawUpdates.wordsInGroup(GROUP, JANIS, 7, text);
  }

  private static ObjectNode replying(String text, long author) {
    var update = words(text);
    var earlier = of(RawUpdates.wordsInGroup(GROUP, author, 5, "Kas gaidāms")).deepCopy();
    of(update).set("reply_to_message", earlier);
    return update;
  }

  private static ObjectNode of(ObjectNode update) {
    return (ObjectNode) update.get("message");
  }

  private Optional<String> heard(ObjectNode update) {
    return heard(update, translation);
  }

  private static Optional<String> heard(ObjectNode update, Translation translation) {
    try {
      var answer = "{\"ok\":true,\"result\":[" + update.put("update_id", 500) + "]}";
      var request = new PollRequest(0, 100, Duration.ZERO);
      return translation
          .translate(request.deserializeResponse(answer).getFirst())
          .map(incoming -> ((Content.Words) incoming.content()).text());
    } catch (TelegramApiRequestException e) {
      throw new AssertionError(e);
    }
  }
}
