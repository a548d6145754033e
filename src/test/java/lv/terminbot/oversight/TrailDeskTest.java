package lv.terminbot.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.telegram.RawUpdates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who changed what and when, as a coordinator sees it. */
class TrailDeskTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String CHECK = "Pārbaudīt, vai nekas nav mainīts";
  @TempDir private Path data;
  private DeskBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aCoordinatorAndAContact() {
    bot = DeskBot.at("2024-01-09T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("/help");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aCampaignLeavesAnEntryForEachThingThatWasChangedOrTaken() {
    dace.says("3.1 procesā: vadlīnijas nodotas iestādēm");
    dace.taps(CONFIRM);
    anna.taps("✅ Pieņemt");
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps(CONFIRM);
    dace.says("ņemu atpakaļ");
    dace.says("pagarini 3.2 līdz 15.02.: slimība");
    dace.says("jā");
    anna.says("24.05. ir brīvdiena");
    anna.says("jā");
    anna.says("cikls 2022-2023 termiņš 12.02.2024");
    anna.says("jā");
    anna.says("uzaicini VARAM");
    anna.says("pauze");
    anna.says("jā");
    anna.says("turpini");
    anna.says("jā");
    anna.says("tabula");
    dace.says("/mydata");
    dace.says("prom līdz 15.02.");
    dace.says("jā");

    assertThat(Set.copyOf(bot.column("what", "trail", "1 = 1")))
        .contains(
            "program.started",
            "plan.loaded",
            "role.given",
            "report.submitted",
            "report.accepted",
            "report.withdrawn",
            "time.asked",
            "day.decreed",
            "cycle.changed",
            "link.made",
            "sending.paused",
            "sending.resumed",
            "file.ordered",
            "data.taken",
            "absence.set");
    assertThat(String.join(" ", bot.rows("trail")))
        .as("words of reports and reasons")
        .doesNotContain("vadlīnijas", "noslēgts", "slimība");
    assertThat(anna.says("audits")).contains("pieteikta prombūtne", "pasūtīts fails");
    assertThat(anna.taps("plāns un cikli"))
        .contains("mainīts cikls", "2024-02-05", "2024-02-12", "mainīts darba dienu kalendārs")
        .doesNotContain("pasūtīts fails");
    assertThat(anna.taps("atskaites")).contains("iesniegta atskaite", "sha256");
    assertThat(anna.taps(CHECK)).contains("Pieraksti ir neskarti");
  }

  @Test
  void itIsAskedForInManyWords() {
    for (var words :
        new String[] {
          "pieraksti", "audit", "kas ko mainījis", "who changed what", "rādi auditu", "Audit log"
        }) {
      assertThat(anna.says(words)).as(words).contains("Kas ko mainījis: viss");
    }
    assertThat(anna.says("kas mainījies")).doesNotContain("Kas ko mainījis: viss");
  }

  @Test
  void aPageTurnsToEarlierEntries() {
    for (var i = 0; i < 12; i++) {
      anna.says("uzaicini VARAM");
    }
    anna.says("audits");
    anna.taps("cilvēki un tiesības");
    assertThat(anna.taps("Agrākie →")).contains("piešķirta loma");
  }

  @Test
  void nobodyElseSeesIt() {
    anna.says("audits");

    assertThat(dace.forges(anna.codeOf(CHECK))).contains("redz tikai koordinators");
    assertThat(dace.forges(anna.codeOf("atskaites"))).contains("redz tikai koordinators");
    assertThat(dace.says("audits")).doesNotContain("programma palaista");
  }

  @Test
  void whoCallsThemselvesTheProgramIsNotTakenForIt() {
    dace.sends(
        RawUpdates.with(
            RawUpdates.words(dace.id(), 7001, "/mydata"),
            "{'from':{'id':%d,'is_bot':false,'first_name':'programma'}}".formatted(dace.id())));

    assertThat(anna.says("audits"))
        .contains("<b>programma (" + dace.id() + ")</b>: izsniegti paša pieprasītāja dati")
        .contains("<b>programma</b>: programma palaista");
  }

  @Test
  void whatWasBentIsTold() {
    bot.bean(JdbcClient.class).sql("drop trigger trail_stays").update();
    bot.bean(JdbcClient.class).sql("update trail set about = 'x' where id = 2").update();
    anna.says("audits");

    assertThat(anna.taps(CHECK)).contains("Pieraksti ir laboti", "tika ierakstīts: 2.");
  }

  @Test
  void eachStartIsThereWithTheSettingsBeforeAndAfterAndNoToken() {
    bot.stop();
    bot.start();

    assertThat(bot.column("after", "trail", "what = 'program.started'"))
        .hasSize(2)
        .allSatisfy(
            settings ->
                assertThat(settings)
                    .contains("zone: Europe/Riga", "terminbot.keep.drafts: 365")
                    .doesNotContain(lv.terminbot.telegram.FaultyBotApi.TOKEN));
  }

  @Test
  void whatAnEntryIsAboutIsSaidInTheReadersLanguage() {
    anna.says("uzaicini VARAM");
    anna.says("kas ko mainījis");

    assertThat(anna.lastShown())
        .contains("izveidota pieteikšanās saite, saite 1 – → kontaktpersona VARAM")
        .doesNotContain("link 1", "→ contact");

    anna.says("/language en");
    anna.says("who changed what");

    assertThat(anna.lastShown()).contains("link 1 – → contact VARAM");
  }
}
