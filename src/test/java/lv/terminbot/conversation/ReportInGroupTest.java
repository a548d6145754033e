package lv.terminbot.conversation;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No report is given before others in a group, and none that is begun is seen there. */
class ReportInGroupTest {
  private static final long GROUP = -100_001;
  @TempDir private Path data;
  private DeskBot bot;
  private Someone janis;

  @BeforeEach
  void aContact() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    bot.someone(ANNA).says("/start");
    janis = bot.contactOf("VARAM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aFileNamedToTheBotIsNotTakenBeforeOthers() {
    janis.says("5.1 procesā: viss kārtībā");
    var photo = RawUpdates.wordsInGroup(GROUP, janis.id(), 5, "");
    ((ObjectNode) photo.get("message")).remove("text");
    RawUpdates.with(
        photo,
        """
        {'caption':'@%s 5.1 pabeigts',
         'photo':[{'file_id':'f','file_unique_id':'u','width':9,'height':9}]}\
        """
            .formatted(RawUpdates.BOT_NAME));

    assertThat(inGroup().sends(photo)).contains("tikai privāti");
    assertThat(bot.count("evidence", "1 = 1")).isZero();
  }

  @Test
  void aReportGivenBeforeOthersIsNotTakenAndItsAuthorIsToldWhere() {
    var told =
        inGroup().sends(RawUpdates.wordsInGroup(GROUP, janis.id(), 4, "/update 5.1 procesā: viss"));

    assertThat(told).contains("tikai privāti", "https://t.me/" + RawUpdates.BOT_NAME);
    assertThat(bot.count("draft", "person = " + janis.id())).isZero();
  }

  @Test
  void aDraftIsNeitherShownNorSubmittedBeforeOthers() {
    janis.says("5.1 procesā: vēl nepublicējams");
    var confirm = janis.codeOf("✅ Apstiprināt");

    var card =
        inGroup()
            .sends(
                RawUpdates.wordsInGroup(
                    GROUP, janis.id(), 1, "/status@" + RawUpdates.BOT_NAME + " 5.1"));
    var tap = RawUpdates.tap(janis.id(), confirm, inGroup().shown().getLast().messageId());
    tap.withObject("/callback_query/message")
        .set("chat", RawUpdates.wordsInGroup(GROUP, 1, 1, "").at("/message/chat"));
    bot.telegram().update(tap);

    bot.takesAll();
    bot.quiet();
    assertThat(card).contains("5.1").doesNotContain("nepublicējams");
    assertThat(inGroup().shown()).hasSize(1);
    assertThat(bot.count("progress_update", "author = " + janis.id())).isZero();
  }

  private Someone inGroup() {
    return bot.someone(GROUP);
  }
}
