package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a group the bot answers questions of those who are in, and otherwise keeps quiet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupTest {
  private static final String STATUS = "/status@" + RawUpdates.BOT_NAME + " ";
  private final AtomicLong nextGroup = new AtomicLong(-100_001);
  private DeskBot bot;
  private long group;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
  }

  @BeforeEach
  void anotherGroup() {
    group = nextGroup.getAndDecrement();
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @Test
  void takenIntoAGroupTheBotSaysNothing() {
    bot.telegram().update(RawUpdates.membership(group, ANNA, "member"));

    quietInGroup();
  }

  @Test
  void aStrangerIsNotAnsweredBeforeOthers() {
    bot.telegram().update(RawUpdates.wordsInGroup(group, bot.stranger().id(), 1, STATUS + "3.2"));

    quietInGroup();
  }

  @ParameterizedTest
  @CsvSource({"/status, 3.2", "/here, ''", "/here, off", "@terminbot_test_bot, kas kavējas?"})
  void whoSpeaksInTheNameOfTheGroupLearnsThatItIsNotSeenWhoAsks(String order, String rest) {
    var said = order.startsWith("/") ? order + "@" + RawUpdates.BOT_NAME + " " + rest : rest;
    var words = order.startsWith("/") ? said : order + " " + rest;

    assertThat(inGroup().sends(anonymously(words))).contains("anonīmi", "rakstiet man privāti");
    assertThat(bot.count("work_group", "1 = 1")).isZero();
  }

  @Test
  void whatTheGroupSaysToOthersIsLeftAloneAlsoInItsName() {
    bot.telegram().update(anonymously("3.2"));
    bot.telegram().update(anonymously("@" + RawUpdates.BOT_NAME + " paldies!"));
    bot.telegram().update(anonymously("/status@cits_bot 3.2"));

    quietInGroup();
  }

  private ObjectNode anonymously(String words) {
    var said = RawUpdates.wordsInGroup(group, 1087968824, 1, words);
    var message = (ObjectNode) said.get("message");
    message.set("sender_chat", message.get("chat").deepCopy());
    return said;
  }

  @Test
  void chatterItsEditsAndVoicesAreLeftAlone() {
    var janis = bot.contactOf("VARAM").id();
    var edited = RawUpdates.wordsInGroup(group, janis, 1, "3.2?");
    edited.set("edited_message", edited.remove("message"));
    var voice = RawUpdates.wordsInGroup(group, janis, 2, "");
    ((ObjectNode) voice.get("message"))
        .putObject("voice")
        .put("file_id", "f")
        .put("file_unique_id", "u")
        .put("duration", 3);

    bot.telegram().update(edited);
    bot.telegram().update(voice);
    bot.telegram().update(RawUpdates.wordsInGroup(group, janis, 3, "5.1 procesā: viss kārtībā"));
    bot.telegram().update(RawUpdates.wordsInGroup(group, janis, 4, "rakstiet @kolega_bot: 3.2?"));

    quietInGroup();
    assertThat(bot.column("words", "inbox", "chat = " + group)).isEmpty();
    assertThat(bot.count("draft", "person = " + janis)).isZero();
  }

  @Test
  void whoStartsTheBotInAGroupIsNotGreetedBeforeOthers() {
    var janis = bot.contactOf("VARAM").id();

    bot.telegram()
        .update(RawUpdates.wordsInGroup(group, janis, 1, "/start@" + RawUpdates.BOT_NAME));

    quietInGroup();
  }

  @Test
  void aStrangersTapIsReleasedAndShowsNothing() {
    var janis = bot.contactOf("VARAM");
    inGroup().sends(RawUpdates.wordsInGroup(group, janis.id(), 1, STATUS + "3.2"));
    var history = inGroup().codeOf("Vēsture");

    presses(bot.stranger().id(), history);
    presses(janis.id(), "1no such button");

    assertThat(inGroup().shown()).hasSize(1);
    assertThat(
            bot.telegram().arrived().stream()
                .filter(a -> a.method().equals("answercallbackquery"))
                .filter(a -> a.body().contains("pressed" + group)))
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.text()).isEmpty());
  }

  private void presses(long who, String code) {
    var tap = RawUpdates.tap(who, code, inGroup().shown().getLast().messageId());
    tap.withObject("/callback_query").put("id", "pressed" + group + "-" + who);
    tap.withObject("/callback_query/message").set("chat", chatOf(group));
    bot.telegram().update(tap);
    heard();
  }

  @Test
  void whoeverRepliesToTheBotIsAnswered() {
    var janis = bot.contactOf("VARAM").id();
    var question = RawUpdates.wordsInGroup(group, janis, 4, "un 5.1?");
    var earlier = RawUpdates.tap(janis, "1o", 3).get("callback_query").get("message").deepCopy();
    ((ObjectNode) question.get("message")).set("reply_to_message", earlier);

    assertThat(inGroup().sends(question)).contains("5.1");
  }

  @Test
  void whoStoppedTheBotAndSpeaksInAGroupStillCannotBeWrittenTo() {
    var janis = bot.contactOf("VARAM");
    bot.telegram().update(RawUpdates.membership(janis.id(), janis.id(), "kicked"));
    heard();

    inGroup().sends(RawUpdates.wordsInGroup(group, janis.id(), 1, STATUS + "3.2"));
    bot.telegram().update(RawUpdates.membership(group, janis.id(), "member"));

    heard();
    assertThat(bot.count("person", "reachable = true and id = " + janis.id())).isZero();
  }

  private Someone inGroup() {
    return bot.someone(group);
  }

  private static ObjectNode chatOf(long group) {
    return (ObjectNode) RawUpdates.wordsInGroup(group, 1, 1, "").get("message").get("chat");
  }

  private void quietInGroup() {
    heard();
    assertThat(inGroup().shown()).isEmpty();
  }

  private void heard() {
    bot.takesAll();
    bot.quiet();
  }
}
