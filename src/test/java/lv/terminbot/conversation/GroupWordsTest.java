package lv.terminbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import lv.terminbot.Bot;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the bot in a group, and wants no answer there, and where else a question is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupWordsTest {
  private static final String BOT = "@" + RawUpdates.BOT_NAME + " ";
  private final AtomicLong nextGroup = new AtomicLong(-400_001);
  private DeskBot bot;
  private long liga;
  private Someone group;

  @BeforeAll
  void aBot(@TempDir Path data) {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(Bot.ANNA).says("/start");
    liga = bot.contactOf("VARAM").id();
  }

  @BeforeEach
  void anotherGroup() {
    group = bot.someone(nextGroup.getAndDecrement());
  }

  @AfterAll
  void over() {
    bot.close();
  }

  private ObjectNode said(String words) {
    return RawUpdates.wordsInGroup(group.id(), liga, bot.telegram().nextMessageId(), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"izdarīts", "jā", "atpakaļ", "paldies!", "Zemkopības ministrija?", "bla bla", ""})
  void whatIsSaidToTheBotAndAsksNothingIsLeftAlone(String words) {
    bot.telegram().update(said(BOT + words));

    bot.quiet();
    assertThat(group.shown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"video", "photo", "document"})
  void aQuestionUnderAFileOrAFilmIsAnswered(String kind) {
    var asked = said("");
    ((ObjectNode) asked.get("message")).remove("text");
    var what = "{'file_id':'f','file_unique_id':'u','width':9,'height':9,'duration':3}";
    RawUpdates.with(
        asked,
        "{'%s':%s,'caption':'%s3.2?'}"
            .formatted(kind, kind.equals("photo") ? "[" + what + "]" : what, BOT));

    assertThat(group.sends(asked)).contains("3.2");
  }

  /** Messages of a group have numbers of their own. */
  @Test
  void aReplyInAGroupIsNotAboutWhatWasSaidInPrivateUnderTheSameNumber() {
    var someone = bot.someone(liga);
    someone.says("atskaite 6.2");
    someone.taps("🔵 procesā");
    var number = bot.telegram().nextMessageId();
    someone.sends(RawUpdates.words(liga, number, "Metodika nodota"));

    var asked = RawUpdates.inReply(said(BOT + "vēsture"), number);
    ((ObjectNode) asked.at("/message/reply_to_message/from")).put("id", liga).put("is_bot", false);

    assertThat(group.sends(asked)).doesNotContain("6.2");
  }

  @Test
  void takenInAndPutOutTheBotSaysNothingThere() {
    bot.telegram().update(RawUpdates.membership(group.id(), liga, "member"));
    bot.telegram().update(RawUpdates.membership(group.id(), liga, "left"));

    bot.quiet();
    assertThat(group.shown()).isEmpty();
  }
}
