package lv.terminbot;

import static lv.terminbot.Bot.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Families;
import lv.terminbot.store.Databases;
import lv.terminbot.store.PreviousDatabase;
import lv.terminbot.telegram.Arrived;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The version before was stopped in the middle of a campaign, on the morning of a reminder, with
 * answers that had not left and messages that were not heard; this version goes on. What was played
 * is told in the README of {@code src/test/resources/previous}. One program for all tests: each is
 * about people of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AfterUpgradeTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final long WORK_GROUP = -1001;
  private final Databases database;
  private Bot bot;
  private TakenOver house;
  private Someone anna;
  private Someone otto;
  private Someone janis;
  private Someone dace;
  private Someone liga;
  private Someone inga;
  private Someone ruta;
  private Someone vita;
  private Someone egils;
  private Someone gatis;

  AfterUpgradeTest(Databases database) {
    this.database = database;
  }

  /** This version on this database. */
  abstract Bot started(Map<String, String> settings, Path data, List<Arrived> earlier);

  @BeforeAll
  void thisVersionIsStarted(@TempDir Path data) {
    var earlier = PreviousChats.besides(database);
    bot = started(PreviousDatabase.copiedTo(database, data), data, earlier);
    house = TakenOver.by(bot, earlier);
    anna = bot.someone(ANNA);
    otto = bot.someone(1009);
    janis = bot.someone(2001);
    dace = bot.someone(2002);
    liga = bot.someone(2003);
    inga = bot.someone(2004);
    ruta = bot.someone(2005);
    vita = bot.someone(2006);
    egils = bot.someone(2008);
    gatis = bot.someone(2012);
  }

  @AfterAll
  void over() {
    bot.close();
  }

  @Test
  void whatWaitedToLeaveHasLeftOnce() {
    assertThat(house.cameTo(liga))
        .as("put off by Telegram")
        .filteredOn(t -> t.contains("Atgādinām:"))
        .hasSize(1);
    for (var coordinator : List.of(anna, otto)) {
      assertThat(house.cameTo(coordinator))
          .filteredOn(t -> t.contains("Jauna progresa ziņa Nr. 4"))
          .hasSize(1);
    }
    assertThat(house.cameTo(dace)).filteredOn(t -> t.contains("<b>3.1 ")).hasSize(1);
    assertThat(house.atStart())
        .filteredOn(a -> a.text().contains("Kvīts Nr. 4"))
        .as("in place of the question")
        .singleElement()
        .returns(ruta.id(), Arrived::chat)
        .returns(house.old(ruta, "notiek sarunas", CONFIRM).messageId(), Arrived::messageId);
    assertThat(bot.count("outbox", "state = 'queued'")).isZero();
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgainAndTheCoordinatorHearsOfIt() {
    assertThat(house.cameTo(vita)).noneMatch(t -> t.contains("Atgādinām"));
    assertThat(house.cameTo(otto)).as("in flight").noneMatch(t -> t.contains("rīcības plāns"));
    assertThat(bot.count("outbox", "state = 'uncertain'")).isEqualTo(2);
    assertThat(house.cameTo(anna))
        .anyMatch(t -> t.contains("VARAM") && t.contains("bots ir apturēts"))
        .anyMatch(t -> t.contains("Nav zināms, vai nonāca") && t.contains("Vita"));
    assertThat(anna.says("trauksmes")).contains("Uldis");
  }

  @Test
  void whatHadComeInIsHeardOnce() {
    assertThat(house.cameTo(ruta)).filteredOn(t -> t.contains("<b>3.2 ")).hasSize(1);
    assertThat(house.cameTo(janis))
        .singleElement()
        .asString()
        .contains("protokols.pdf ir pievienots");
    assertThat(house.cameTo(dace)).filteredOn(t -> t.contains("Koordinators jautā")).hasSize(1);
    assertThat(house.cameTo(2009)).singleElement().asString().contains("Vai tas esat jūs?");
    assertThat(house.cameTo(vita))
        .singleElement()
        .asString()
        .contains("notiek semināri", "Vai iesniegt?");
    assertThat(house.cameTo(egils)).as("a sticker").hasSize(1);
    assertThat(house.cameTo(2011)).singleElement().asString().contains("pieteikšanās saiti");
    assertThat(house.cameTo(WORK_GROUP))
        .singleElement()
        .asString()
        .contains("<b>3.2 ", "aptauja veikta");
    assertThat(bot.count("inbox", "done_at is null")).isZero();
    assertThat(bot.count("inbox", "tries > 0 or words is not null or tap is not null")).isZero();
  }

  @Test
  void everyButtonThatIsOutStillMeansSomething() {
    var families = Families.all();
    assertThat(house.codesThatAreOut())
        .hasSizeGreaterThan(50)
        .allSatisfy(code -> assertThat(ButtonCode.decode(code, families)).isPresent());
  }

  @Test
  void aHalfGuidedReportGoesOnWhereItWasWithTheFileFetched() {
    assertThat(liga.says("30 (2023)")).contains("4. no 6");
    assertThat(liga.taps("Pārlasīt visu"))
        .contains("Apmācīti 31 darbinieks", "30 (2023)", "📎 saraksts.pdf", "Vai iesniegt?");
    assertThat(liga.tapsFor(CONFIRM, "Kvīts Nr.")).contains("Apmācīti 31 darbinieks");
    assertThat(bot.column("state", "evidence", "name = 'saraksts.pdf'")).containsExactly("kept");
  }

  @Test
  void aDraftIsSubmittedByItsOldButton() {
    assertThat(house.presses(vita, CONFIRM, "projekts saskaņošanā"))
        .contains("Kvīts Nr.", "projekts saskaņošanā");
  }

  @Test
  void aDraftThatHasChangedSinceIsShownAnewAndKeepsItsFiles() {
    assertThat(house.presses(janis, CONFIRM, "noslēgts līgums"))
        .contains("noslēgts līgums", "📎 akts.pdf", "📎 protokols.pdf", "Vai iesniegt?");
    assertThat(janis.taps(CONFIRM)).contains("Kvīts Nr.", "📎 akts.pdf", "📎 protokols.pdf");
    assertThat(house.presses(janis, "Atskaitīties par 5.2", "melnraksts ir saglabāts"))
        .contains("5.2", "2. no 6", "procesā");
  }

  @Test
  void aReturnedReportComesBackCorrected() {
    assertThat(dace.says("Līgums ar SIA Doma noslēgts novembrī")).contains("3.2");
    dace.taps("Pārlasīt visu");
    assertThat(dace.tapsFor(CONFIRM, "Kvīts Nr.")).contains("SIA Doma");
    assertThat(anna.says("/history 3.2"))
        .contains("SIA Doma", "līgums noslēgts", "aptauja veikta", "Kurā mēnesī līgums noslēgts");
  }

  @Test
  void aReportIsAcceptedByTheButtonInTheRecordAndNotedOnInTheWordsThatWereAwaited() {
    var record = bot.column("buttons", "outbox", "chat = 1001 and words like '%ziņa Nr. 3%'");
    var code = record.getFirst().replaceAll(".*\"✅ Pieņemt\",\"([^\"]+)\".*", "$1");

    otto.says("Pārbaudīt ar grāmatvedi");
    assertThat(otto.taps("📝 Jā, saglabāt")).contains("Piezīme", "saglabāta");
    assertThat(anna.forges(code)).contains("ir pieņemta");
    bot.quiet();
    assertThat(dace.texts()).anyMatch(t -> t.contains("3.1") && t.contains("ir pieņemta"));
    assertThat(anna.says("status 3.1")).contains("grāmatvedi");
  }

  @Test
  void moreTimeIsGrantedByTheOldButton() {
    assertThat(house.presses(anna, "✅ Piešķirt", "gaidām atzinumu"))
        .contains("pagarināts līdz 2024. gada 15. februārim");
    bot.quiet();

    assertThat(janis.texts()).anyMatch(t -> t.contains("termiņš pagarināts"));
    assertThat(bot.column("extended_to", "obligation", "measure = '6.1' and institution = 'VARAM'"))
        .containsExactly("2024-02-15");
  }

  @Test
  void aHandOverIsRefusedByTheOldButton() {
    assertThat(house.presses(anna, "Atteikt", "FM kontaktpersona")).contains("nodošanu noraidīja");
    bot.quiet();

    assertThat(inga.lastShown()).contains("nodošanu", "<b>Inga</b>, nevis <b>Egils</b>");
    assertThat(bot.count("membership", "person = " + egils.id())).isZero();
  }

  @Test
  void aJoinLinkThatNobodyHasUsedLetsSomebodyIn() {
    assertThat(house.joinsByLinkIn(anna, "(TM)").lastShown()).contains("(TM)");
    assertThat(house.joinsByLinkIn(anna, "Novērotāja").says("status")).contains("rīcības plāns");
    assertThat(house.joinsByLinkIn(vita, "saiti kolēģim").lastShown()).contains("(VK)");
    var peteris = bot.someone(2010);
    assertThat(house.presses(peteris, "Jā, tas esmu es", "vietnieku")).contains("(TM)");
    assertThat(bot.someone(2009).taps("Jā, tas esmu es")).contains("(VAS)");
  }

  @Test
  void aCycleThatWasShownIsConfirmedByTheOldButton() {
    house.presses(anna, CONFIRM, "Cikls 2024-2025");
    assertThat(anna.says("cikls 2024-2025")).contains("2026. gada 5. februāris");
  }

  @Test
  void filesThatWereOrderedComeOnce() {
    assertThat(house.atStart().stream().flatMap(a -> a.files().stream()).map(Arrived.File::name))
        .containsExactlyInAnyOrder(
            "ogp-lv-2022-2025-2022-2023.csv",
            "ogp-lv-2022-2025-2022-2023-table-lv-2024-01-22.xlsx");
    assertThat(house.cameTo(anna))
        .as("in the words of either version")
        .contains("✅ Gatavs: 📄 Tabula (csv)", "✅ Fails ir gatavs: 📗 Tabula (xlsx)");
  }

  @Test
  void aNudgeThatWasShownIsSentAndRemindersComeAtTheirTime() {
    var before = gatis.shown().size();
    assertThat(house.presses(anna, "Sūtīt", "lūdzu līdz trešdienai"))
        .contains("Pamudinājums Nr. 1");
    bot.itIs("2024-01-22T09:40");
    assertThat(gatis.shown()).hasSize(before + 1);
    assertThat(gatis.lastShown()).contains("lūdzu līdz trešdienai", "3.1");
    assertThat(house.presses(janis, "Redzēju", "vēl 14 dienu")).contains("atzīmēju");

    bot.itIs("2024-01-22T14:59");
    var waiting = ruta.shown().size();
    bot.itIs("2024-01-22T15:00");
    assertThat(ruta.shown()).as("it is 8:00 in New York").hasSize(waiting + 1);
    assertThat(ruta.lastShown()).contains("vēl 14 dienu", "3.2").doesNotContain("3.1 ");

    bot.itIs("2024-01-23T13:59");
    var asked = gatis.shown().size();
    bot.itIs("2024-01-23T14:00");
    assertThat(gatis.shown()).as("as he had wished").hasSize(asked + 1);
  }
}
