package lv.terminbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.telegram.incoming.BotUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a group are said to the bot, and which to others. */
class GroupTalkTest {
  private static final long GROUP = -100;
  private static final long JANIS = 11;
  private static final BotUser BOT = Translated.BOT;

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
  void wordsUnderAFileAreSaidToTheBotWhereTheyNameIt() {
    assertThat(heard(photo("@terminbot_test_bot 3.2 pabeigts"))).contains("3.2 pabeigts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3.2 pabeigts", "@kolega_bot 3.2"})
  void otherFilesAreNot(String caption) {
    assertThat(heard(photo(caption))).isEmpty();
  }

  @Test
  void aStickerThatRepliesToTheBotIsNot() {
    var sticker = replying("", BOT.id());
    of(sticker).remove("text");
    of(sticker).putObject("sticker").put("file_id", "f").put("file_unique_id", "u");

    assertThat(heard(sticker)).isEmpty();
  }

  @Test
  void asLongAsTheBotDoesNotKnowItsNameItHearsNothing() {
    assertThat(Translated.arrival(words("/status"), Optional.empty())).isEmpty();
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

  private static ObjectNode photo(String caption) {
    var update = words("");
    of(update).remove("text");
    var photo = of(update).put("caption", caption).putArray("photo").addObject();
    photo.put("file_id", "f").put("file_unique_id", "u").put("width", 9).put("height", 9);
    return update;
  }

  private static Optional<String> heard(ObjectNode update) {
    return Translated.arrival(update)
        .map(incoming -> (Content.Said) ((IncomingMessage) incoming).content())
        .map(said -> said.written().text());
  }
}
