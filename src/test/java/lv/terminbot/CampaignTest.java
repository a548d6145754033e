package lv.terminbot;

import static lv.terminbot.WholeBot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lv.terminbot.telegram.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The campaign of 2024 as a coordinator and two contacts live through it. */
abstract class CampaignTest {
  private static final long JANIS = 1002;
  private static final long LIGA = 1003;
  @TempDir private Path data;
  private WholeBot bot;

  /** The settings that choose a database, empty and of this test alone. */
  abstract Map<String, String> database();

  @BeforeEach
  void aFridayBeforeTheInvitation() {
    bot = WholeBot.startedOn(database(), data, "2024-01-05T10:00");
    bot.someone(ANNA).says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void fromTheInvitationToTheDayAfterTheDeadline() {
    var anna = bot.someone(ANNA);
    var janis = bot.someone(JANIS);
    var thomas = bot.someone(LIGA);
    janis.joins("VARAM");
    thomas.joins("TM");
    assertThat(janis.lastShown()).contains("kontaktpersona", "VARAM", "5.1", "6.3");

    bot.itIs("2024-01-08T08:59");
    var before = janis.shown().size();
    bot.itIs("2024-01-08T09:00");
    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).contains("līdz 2024. gada 5. februārim", "vēl 28 dienas", "5.1");
    assertThat(janis.buttons())
        .contains("Atskaitīties par 5.1", "Kas vēl jāiesniedz", "Atgādināt vēlāk");
    assertThat(thomas.lastShown()).contains("3.1", "3.2").doesNotContain("5.1");

    assertThat(thomas.says("3.2 procesā: noslēgts līgums ar ekspertu"))
        .contains("3.2", "procesā", "noslēgts līgums ar ekspertu");
    assertThat(thomas.taps("✅ Apstiprināt"))
        .contains("Kvīts Nr.", "TM vēl jāatskaitās par 1 pasākumu");
    bot.quiet();
    assertThat(anna.lastShown()).contains("Jauna progresa ziņa", "TM", "noslēgts līgums");
    assertThat(anna.taps("Viss par 3.2")).contains("Atbildīgās institūcijas", "procesā");
    thomas.says("3.1 pabeigts: dialogs notiek");
    thomas.taps("✅ Apstiprināt");

    assertThat(anna.says("status 3.2"))
        .contains("procesā", "noslēgts līgums ar ekspertu", "TM", "30", "35", "22");

    var thomasBefore = thomas.shown().size();
    bot.itIs("2024-01-29T09:00");
    assertThat(janis.lastShown()).contains("vēl 7 dienas");
    assertThat(thomas.shown()).as("who has answered is not reminded").hasSize(thomasBefore);

    bot.itIs("2024-02-05T09:00");
    assertThat(janis.lastShown()).contains("Šodien ir termiņš");
    bot.itIs("2024-02-06T09:00");
    assertThat(janis.lastShown()).contains("pirms 1 dienas");
    assertThat(thomas.shown()).hasSize(thomasBefore);
    assertThat(anna.says("status")).contains("Atbildēts:", "VARAM: 6 no 6").doesNotContain("⏳ TM");
  }

  @Test
  void whoeverWasOffOnTheDayTellsTheNewestOnlyAndTheTruth() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");
    bot.stop();
    bot.start();
    var before = janis.shown().size();

    bot.itIs("2024-01-30T11:00");

    assertThat(janis.shown()).hasSize(before + 1);
    assertThat(janis.lastShown()).contains("vēl 6 dienas");
    bot.restart();
    bot.itIs("2024-01-30T12:00");
    assertThat(janis.shown()).hasSize(before + 1);
  }

  @Test
  void aStrangerGetsOnePoliteSentenceWhateverIsSent() {
    var stranger = bot.someone(666);

    assertThat(stranger.says("status 3.2")).contains("pieteikšanās saiti").doesNotContain("3.2");
    bot.telegram().says(666, "/invite VARAM");
    bot.quiet();
    assertThat(stranger.says("/start AAAAAAAAAAAAAAAAAAAAAA")).contains("vairs neder");
    assertThat(stranger.forges("m|ogp-lv-2022-2025|3.2")).contains("pieteikšanās saiti");
    assertThat(stranger.texts()).as("one sentence for all that was typed").hasSize(3);
  }

  @Test
  void aJoinLinkWorksOnceAndForItsOpenerOnly() {
    var invitation = bot.someone(ANNA).says("uzaicini VARAM");
    var code = invitation.replaceAll("(?s).*start=([A-Za-z0-9_-]+).*", "$1");
    var janis = bot.someone(JANIS);
    var thief = bot.someone(666);

    assertThat(janis.says("/start " + code)).contains("Vai tas esat jūs?");
    assertThat(thief.says("/start " + code)).contains("vairs neder");
    janis.taps("Jā, tas esmu es");
    assertThat(janis.says("/start " + code)).contains("vairs neder");
    assertThat(bot.someone(ANNA).texts()).anyMatch(t -> t.contains("pievienojās"));
  }

  @Test
  void onlyThoseWhoMayReportDo() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");

    assertThat(janis.says("3.2 pabeigts: viss")).contains("Par 3.2 atskaitās", "TM");
    assertThat(janis.says("9.9 pabeigts: viss")).contains("9.9 plānā nav");
    assertThat(bot.count("progress_update", "1 = 1")).isZero();
  }

  @Test
  void aHalfFinishedAnswerSurvivesAQuestionAndARestart() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");

    janis.says("atskaite 5.1");
    janis.taps("🔵 procesā");
    assertThat(janis.says("status 6.1")).contains("6.1");
    bot.restart();
    assertThat(janis.says("Publicētas trīs datu kopas un sagatavots skaidrojums"))
        .contains("3. no 6");
    assertThat(janis.taps("Pārlasīt visu")).contains("Publicētas trīs datu kopas", "Vai iesniegt?");
    janis.taps("✅ Apstiprināt");
    assertThat(janis.lastWith("Kvīts Nr.")).contains("Publicētas trīs datu kopas");
  }

  @Test
  void anOldButtonSubmitsNothingTwice() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");
    janis.says("5.1 procesā: viens");
    janis.taps("✅ Apstiprināt");

    assertThat(janis.taps("✅ Apstiprināt")).contains("vairs neder");

    assertThat(bot.count("progress_update", "1 = 1")).isEqualTo(1);
  }

  @Test
  void reportingOnBehalfIsMarkedSo() {
    var anna = bot.someone(ANNA);

    anna.says("5.1 izpildīts: nosūtīts e-pastā");
    anna.taps("VARAM");
    anna.taps("✅ Apstiprināt");

    assertThat(anna.says("5.1")).contains("Koordinators VARAM vārdā", "izpildīts");
  }

  @Test
  void theLanguageIsEachPersonsOwn() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");

    janis.says("/language");
    assertThat(janis.taps("English")).contains("English from now on");
    assertThat(janis.says("deadlines")).contains("What is coming", "Monday, 5 February 2024");
    bot.itIs("2024-01-08T09:00");
    assertThat(janis.lastShown()).contains("by 5 February 2024", "28 days left");
  }

  @Test
  void thePersonWhoStoppedTheBotIsMarkedAndTheCoordinatorTold() {
    var janis = bot.someone(JANIS);
    janis.joins("VARAM");
    bot.someone(LIGA).joins("VAS");
    bot.telegram().goesWrong(Fault.blocked().in(JANIS));

    bot.itIs("2024-01-08T09:00");
    bot.quiet();

    assertThat(bot.someone(ANNA).texts())
        .anyMatch(text -> text.contains("vairs nevar sasniegt") && text.contains("VARAM"));
    assertThat(bot.someone(LIGA).lastShown()).contains("vēl 28 dienas");
    assertThat(bot.count("outbox", "state = 'blocked'")).isEqualTo(1);
  }
}
