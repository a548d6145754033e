package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.fill;
import static lv.terminbot.planning.Spreadsheet.remove;
import static lv.terminbot.planning.Spreadsheet.rowOf;
import static lv.terminbot.planning.Spreadsheet.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coordinator has the plan as a table, changes it in a spreadsheet and sends it back. */
class PlanTableTest {
  private static final PlanCode CODE = new PlanCode("ogp-lv-2022-2025");
  private static final long BORIS = 1002;
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Posted post;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-05T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, BORIS));
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    bot.someone(BORIS).says("/start");
    post = new Posted(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatWasNotChangedChangesNothing() {
    assertThat(sent(anna, exported())).contains("ir tas pats, kas ir spēkā");
    assertThat(bot.count("plan_version", "true")).isEqualTo(1);
  }

  @Test
  void theTableInEnglishIsTheSameTable() {
    anna.says("in English");
    assertThat(anna.says("export the plan")).contains("as a table");
    assertThat(sent(anna, post.lastFile(anna))).contains("is the same as what is in force");
  }

  @Test
  void aTitleIsChangedAndAMeasureAddedByOneButton() {
    var shown = sent(anna, changed(exported(), Spreadsheet::changeATitleAndAddAMeasure));
    assertThat(shown)
        .contains("Pasākumi: pievienots 1, mainīts 1, izņemts 0")
        .contains("3.2: Nosaukums (lv): „Izsvērtu un kvalitatīvu")
        .contains("→ „Labāki lēmumi”")
        .contains("Pasākumi 2.1: Jauns pasākums jauniešiem");
    assertThat(bot.count("plan_version", "true")).isEqualTo(1);

    assertThat(post.applies(anna)).contains("Spēkā ir plāns");

    assertThat(anna.says("3.2")).contains("Labāki lēmumi");
    assertThat(anna.says("2.1")).contains("Jauns pasākums jauniešiem", "TM");
    assertThat(bot.count("plan_version", "origin = 'table'")).isEqualTo(1);
    assertThat(bot.count("trail", "what = 'plan.changed' and by_person = " + Bot.ANNA)).isOne();
    assertThat(bot.count("obligation", "measure = '2.1' and institution = 'TM'")).isOne();
    assertThat(bot.count("plan_table", "content is not null or source is not null")).isZero();
    assertThat(bot.someone(BORIS).lastShown()).contains("ar tabulu mainīja plānu");
    assertThat(sent(anna, exported())).contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void whatIsLeftChangesNothing() {
    sent(anna, changed(exported(), Spreadsheet::changeATitleAndAddAMeasure));
    assertThat(anna.taps("Nē, atstāt")).contains("plāns paliek");
    assertThat(anna.says("3.2")).contains("Izsvērtu");
    assertThat(bot.count("plan_version", "true")).isEqualTo(1);
  }

  @Test
  void twoCoordinatorsDoNotOverwriteOneAnotherUnseen() {
    var boris = bot.someone(BORIS);
    var table = exported();
    sent(anna, changed(table, book -> title(book, "Annas nosaukums")));
    sent(boris, changed(table, book -> title(book, "Borisa nosaukums")));
    post.applies(anna);

    post.applies(boris);

    assertThat(boris.lastShown()).contains("„Annas nosaukums” → „Borisa nosaukums”");
    assertThat(anna.says("3.2")).contains("Annas nosaukums");
    post.applies(boris);
    assertThat(anna.says("3.2")).contains("Borisa nosaukums");
  }

  @Test
  void anAnswerThatArrivesMeanwhileIsLostNowhere() {
    var dace = bot.contactOf("VK");
    var table = exported();
    sent(anna, changed(table, book -> remove(book, "3.2")));
    dace.says("3.2 procesā: līgums noslēgts");
    dace.taps("✅ Apstiprināt");

    post.applies(anna);

    var kept = bot.bean(Plans.class).find(CODE).orElseThrow().measure(new MeasureNumber("3.2"));
    assertThat(kept.orElseThrow().withdrawn()).isTrue();
    assertThat(bot.count("progress_update", "measure = '3.2'")).isOne();
    assertThat(sent(anna, exported())).contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void whoeverIsNoCoordinatorChangesNothing() {
    var table = changed(exported(), Spreadsheet::changeATitleAndAddAMeasure);
    var dace = bot.contactOf("VK");
    assertThat(post.sends(dace, "plans.xlsx", table)).doesNotContain("mainītu plānu");
    assertThat(dace.says("plāns tabulā")).contains("tikai koordinators");
    assertThat(dace.forges("1Po|ogp-lv-2022-2025")).contains("tikai koordinators");
    assertThat(dace.forges("1Py|1")).contains("tikai koordinators");
    assertThat(bot.count("plan_table", "true")).isZero();
    assertThat(bot.count("plan_version", "true")).isEqualTo(1);
  }

  @Test
  void whoTookTheTableStandsInTheTrail() {
    exported();

    assertThat(bot.count("trail", "what = 'table.taken' and by_person = " + Bot.ANNA)).isOne();
    assertThat(anna.says("žurnāls")).contains("izsniegta plāna tabula");
  }

  @Test
  void indicatorsFundingAndTermsComeBackAsTheyWereChanged() {
    var shown =
        sent(
            anna,
            changed(
                exported(),
                book -> {
                  fill(
                      book, "Rādītāji", "3.2", "Ekspertu skaits", "Number of experts", "2025", "7");
                  fill(book, "Finansējums", "3.2", "2025", "12500,50", "Piezīme");
                  rowOf(book, "3.2").createCell(8).setCellValue("30.06.2025.");
                }));
    assertThat(shown).contains("Rādītāji: pievienots 1", "Finansējums: pievienots 1");
    post.applies(anna);

    var measure = bot.bean(Plans.class).find(CODE).orElseThrow().measure(new MeasureNumber("3.2"));
    assertThat(measure.orElseThrow().term()).contains(LocalDate.of(2025, 6, 30));
    assertThat(anna.says("3.2")).contains("500,50", "2025");
    assertThat(sent(anna, exported())).contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void aTableThatIsWantedTwiceComesIntoForceOnce() {
    sent(anna, changed(exported(), Spreadsheet::changeATitleAndAddAMeasure));
    var button = anna.lastShown();
    anna.taps("✅ Lai ir spēkā");
    bot.quiet();

    assertThat(anna.forges("1Py|1")).contains("jau ir izlemts");
    assertThat(button).contains("Pagaidām nekas nav mainīts");
    assertThat(bot.count("plan_version", "origin = 'table'")).isOne();
  }

  @Test
  void aSecondPlanIsMadeFromTheEmptyTable() {
    anna.says("tukša plāna veidne");
    var table =
        changed(
            post.lastFile(anna),
            book -> {
              fill(
                  book,
                  "Plāns",
                  "digi-2026",
                  "Digitālais plāns",
                  "Digital plan",
                  "2026-01-01",
                  "31.12.2027");
              fill(book, "Institūcijas", "AA", "Pirmā iestāde", "First body");
              fill(book, "Apņemšanās", "1", "Pirmā apņemšanās", "First commitment", "", "AA");
              fill(book, "Pasākumi", "1.1", "", "Pirmais pasākums", "First measure");
              fill(
                  book,
                  "Cikli",
                  "2026",
                  "Atskaite",
                  "Report",
                  "2026-01-01",
                  "2026-12-31",
                  "2027-01-11",
                  "2027-02-05",
                  "2027-03-01");
            });
    assertThat(sent(anna, table)).contains("jauns plāns", "Pasākumi: pievienots 1");
    assertThat(post.applies(anna)).contains("Digitālais plāns");

    var plan = bot.bean(Plans.class).find(new PlanCode("digi-2026")).orElseThrow();
    assertThat(plan.measures()).singleElement().matches(m -> m.inherited());
    assertThat(plan.cycles()).hasSize(1);
    assertThat(bot.count("obligation", "plan = 'digi-2026'")).isOne();
    assertThat(anna.says("plāns tabulā")).contains("Kuru plānu?");
  }

  private byte[] exported() {
    anna.says("plāns tabulā");
    return post.lastFile(anna);
  }

  private String sent(Someone who, byte[] table) {
    return post.sends(who, "plans.xlsx", table);
  }
}
