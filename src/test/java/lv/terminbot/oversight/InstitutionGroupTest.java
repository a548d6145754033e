package lv.terminbot.oversight;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An institution can have a chat of its own, which hears what is of this institution and no more.
 */
class InstitutionGroupTest {
  private static final long GROUP = -100_777;
  private static final long SUPERGROUP = -100_888;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;
  private Someone janis;

  @BeforeEach
  void anInstitutionHasAGroup() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    janis = bot.contactOf("VARAM");
    inGroup(ANNA, "/here TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private List<String> toldIn(long chat) {
    return bot.someone(chat).texts();
  }

  private void inGroup(long who, String words) {
    var addressed = words.replace("/here", "/here@" + RawUpdates.BOT_NAME);
    bot.someone(GROUP).sends(RawUpdates.wordsInGroup(GROUP, who, 1, addressed));
  }

  private void submit(Someone contact, String line) {
    contact.says(line);
    contact.taps("✅ Apstiprināt");
    bot.quiet();
  }

  @Test
  void itHearsOfItsOwnReportsOnly() {
    submit(dace, "3.2 procesā: līgums noslēgts");
    submit(janis, "5.1 procesā: dati apkopoti");
    bot.itIs("2024-01-10T17:00");

    assertThat(toldIn(GROUP).getLast())
        .contains("TM: 1 jauna ziņa", "3.2", "Vēl jāiesniedz", "3.1")
        .doesNotContain("VARAM", "līgums noslēgts");
    assertThat(anna.lastShown()).as("the coordinators' own digest").contains("2 jaunas");
  }

  @Test
  void ofADayWithoutItsReportsItHearsNothing() {
    var before = toldIn(GROUP).size();
    submit(janis, "5.1 procesā: dati apkopoti");
    bot.itIs("2024-01-10T17:00");
    assertThat(toldIn(GROUP)).hasSize(before);
  }

  @Test
  void itFollowsAGroupThatBecomesASupergroup() {
    var update = RawUpdates.wordsInGroup(GROUP, ANNA, 7, "");
    var message = (ObjectNode) update.get("message");
    message.remove("text");
    message.put("migrate_to_chat_id", SUPERGROUP);
    bot.telegram().update(update);
    bot.takesAll();
    bot.quiet();
    submit(dace, "3.2 procesā: līgums noslēgts");
    bot.itIs("2024-01-10T17:00");
    assertThat(toldIn(SUPERGROUP).getLast()).contains("TM: 1 jauna ziņa");
  }

  @Test
  void itEndsWhenACoordinatorSaysSoAndNotForOthers() {
    inGroup(dace.id(), "/here off");
    assertThat(bot.count("institution_group", "true")).isEqualTo(1);
    inGroup(ANNA, "/here off");
    assertThat(toldIn(GROUP).getLast()).contains("par TM", "vairs nesūtīšu");
    assertThat(bot.count("institution_group", "true")).isZero();
    assertThat(bot.column("what", "trail", "about like 'group of%'"))
        .containsExactly("group.chosen", "group.left");
  }
}
