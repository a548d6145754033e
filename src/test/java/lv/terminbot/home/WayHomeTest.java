package lv.terminbot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that somebody is told leaves them without a way on, and none of it is lost by going. */
class WayHomeTest {
  private static final String HOME = "🏠 Sākums";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void twoDaysAfterTheInvitation() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private static void goesHome(Someone who, String words) {
    assertThat(who.lastShown()).contains(words);
    assertThat(who.buttons()).contains(HOME);
    var before = who.texts();
    assertThat(who.taps(HOME)).contains("Sākums");
    assertThat(who.texts()).as("what stays under “%s”", words).containsAll(before);
    assertThat(who.shown().getLast().method()).isEqualTo("sendmessage");
  }

  @Test
  void whoHasJoinedIsToldWithTheWayHome() {
    bot.stranger().joins("VAS");
    bot.quiet();
    goesHome(anna, "pievienojās: VAS");
  }

  @Test
  void aLinkStaysReadableWhenHomeIsOpened() {
    anna.says("uzaicini VAS");
    goesHome(anna, "t.me/");
  }

  @Test
  void aLinkFromTheAlarmsHasTheWayHomeToo() {
    anna.says("trauksmes");
    anna.taps("Jauna saite: VK");
    goesHome(anna, "t.me/");
  }

  @Test
  void aReportLeavesBothWithAWayOn() {
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps("✅ Apstiprināt");
    bot.quiet();

    goesHome(anna, "līgums noslēgts");
    goesHome(dace, "Kvīts Nr. 1");
  }

  @Test
  void whoHasPutAReportOffGoesHomeFromThere() {
    dace.says("atskaite 3.2");
    dace.taps("🔵 procesā");

    assertThat(dace.taps("Vēlāk")).contains("melnraksts par 3.2 ir saglabāts");
    assertThat(dace.taps(HOME)).contains("TM: atbildēts 0 no 2");
  }

  @Test
  void aWishForMoreTimeAndItsDecisionLeaveAWayOn() {
    dace.says("lūdzu pagarinājumu 3.2 līdz 15.02., jo gaidām atzinumu");
    dace.taps("✅ Jā, lūgt");
    assertThat(dace.lastShown()).contains("lūgums nodots");
    assertThat(dace.buttons()).contains(HOME);
    bot.quiet();
    goesHome(anna, "gaidām atzinumu");

    anna.taps("✅ Piešķirt");
    bot.quiet();
    goesHome(dace, "termiņš pagarināts");
  }

  @Test
  void anAnswerToAQuestionIsStillThereAfterGoingHome() {
    dace.says("jautājums koordinatoram: vai vajag sarakstu?");
    dace.taps("📨 Nosūtīt");
    bot.quiet();
    goesHome(anna, "vai vajag sarakstu?");
    anna.taps("✍️ Atbildēt");
    anna.says("Nē, pietiek ar skaitu.");
    bot.quiet();

    goesHome(dace, "pietiek ar skaitu");
  }

  @Test
  void theFileOfTheCouncilIsTwoTapsFromHomeAndLeadsBack() {
    anna.says("sākums");
    anna.taps("📁 Faili");
    anna.taps("🏛 Tabula padomes sēdei");
    bot.quiet();

    goesHome(anna, "Fails 2 no 2");
  }

  @Test
  void lettersLeadToTheListOfLinksAndHome() {
    anna.says("uzaicini visas institūcijas");
    assertThat(anna.buttons()).contains(HOME);
    anna.taps("✉️ Sagatavot 5 vēstules");
    bot.quiet();

    assertThat(anna.taps("Pieteikšanās saites")).contains("Derīgas pieteikšanās saites: 5");
  }

  @Test
  void aNewCoordinatorSeesAtHomeWhomToInvite() {
    anna.says("sākums");
    assertThat(anna.taps("✉️ Jāuzaicina 5")).contains("Kontaktpersonas vēl nav", "VK");
    anna.taps("✉️ Sagatavot 5 vēstules");
    bot.quiet();

    anna.says("sākums");
    assertThat(anna.buttons()).noneMatch(label -> label.contains("Jāuzaicina"));
    dace.says("sākums");
    assertThat(dace.buttons()).noneMatch(label -> label.contains("Jāuzaicina"));
  }

  @Test
  void aPauseAndAHandOverCanBeLookedAtAndLeft() {
    anna.says("pauze");
    assertThat(anna.taps(HOME)).contains("Sākums");
    assertThat(bot.count("pause", "true")).isZero();

    dace.says("nodot kolēģim");
    dace.taps("Pievienot kolēģi");
    goesHome(dace, "t.me/");
  }

  @Test
  void whoeverIsNotLetInYetIsShownNoWay() {
    var stranger = bot.stranger();
    stranger.says("/start");

    assertThat(stranger.buttons()).doesNotContain(HOME);
  }
}
