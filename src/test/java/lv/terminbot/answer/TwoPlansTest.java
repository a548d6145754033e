package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real plan, and beside it one with other dates and institutions: a second file, no code. */
class TwoPlansTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  private static final String SECOND = "Mūžizglītības rīcības plāns 2024.–2027. gadam";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void bothAreInForce() throws IOException {
    for (var file :
        new String[] {
          "config/plans/ogp-lv-2022-2025.yaml", "src/test/resources/plans/learning-2024-2027.yaml"
        }) {
      Files.copy(Path.of(file), plans.resolve(Path.of(file).getFileName()));
    }
    bot = DeskBot.at("2024-05-20T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aNumberOfBothIsAskedBack() {
    assertThat(anna.says("status 1.1")).contains("vairākos plānos");
    assertThat(anna.buttons()).contains(SECOND);
    assertThat(anna.taps(SECOND)).contains("Pieaugušo izglītības koordinatori");
    assertThat(anna.says("1.1 vēsture")).contains("vairākos plānos");
    assertThat(anna.says("cik naudas ir 1.1?")).contains("vairākos plānos").doesNotContain("EUR");
    assertThat(anna.says("nauda 9.9")).contains("9.9 plānā nav").doesNotContain("EUR");
    assertThat(anna.says("1. apņemšanās")).contains("vairākos plānos");
    assertThat(anna.taps(SECOND)).contains("tuvu mājām", "1.7");
    assertThat(anna.says("8.2?")).contains("Prasmju novērtēšana tiešsaistē");
    assertThat(anna.says("3.2?")).contains("sabiedrības līdzdalības pieejas");
  }

  @Test
  void theOverviewHasBothAndSoHaveTheLists() {
    assertThat(anna.says("kopaina"))
        .contains("atvērtās pārvaldības rīcības plāns", SECOND, "<b>8.1</b>", "<b>6.3</b>")
        .contains("Ikgadējā atskaite par 2023. gadu", "līdz 2024. gada 14. jūnijam")
        .as("each in the heading and over its lines")
        .containsSubsequence(SECOND, SECOND, "<b>8.1</b>", "<b>6.3</b>");
    assertThat(anna.buttons()).containsOnlyOnce("1. apņ.").contains("8. apņ.", "6. apņ.");
    assertThat(anna.taps("1. apņ.")).contains("vairākos plānos");
    assertThat(anna.says("kad jāiesniedz?"))
        .contains("2024. gada 14. jūnijs", "2024. gada 1. jūlijs", "2025. gada 1. jūlijs");
    assertThat(anna.says("kas nav iesniedzis?"))
        .contains("<b>IZM</b>", "<b>VARAM</b>", "rīcības plāns 2022.–2025.")
        .containsOnlyOnce(SECOND);
    assertThat(anna.says("finansējums"))
        .containsSubsequence(
            SECOND,
            "250\u00a0000 EUR",
            "rīcības plāns",
            "2024. gads, 3.2",
            "70\u00a0000 EUR",
            "Avots: " + SECOND);
    assertThat(anna.says("nauda 3.2")).contains("2024. gads, 3.2").doesNotContain(SECOND);
    assertThat(anna.says("bibliotēkas")).contains("📌 <b>1.7</b>");
    assertThat(anna.says("mūžizglītības padomes sēde")).contains("Prasmju prognozes");
    assertThat(anna.says("kāds ir pārskata periods?")).contains(SECOND, "2023. gada 1. janvāris");
  }

  @Test
  void theSecondRunsItsOwnCampaignAndItsOwnTable() throws IOException {
    var inese = bot.contactOf("NVA");
    inese.says("8.1 procesā: apmācīti 300 darba meklētāji");
    assertThat(inese.taps(CONFIRM)).contains("Nr. 1");
    bot.quiet();
    anna.says("tabula csv");
    var before = files();
    anna.taps("Ikgadējā atskaite par 2023. gadu · " + SECOND);
    bot.until(() -> files() > before);

    var table =
        new String(
            anna.shown().stream().flatMap(a -> a.files().stream()).toList().getLast().content(),
            StandardCharsets.UTF_8);
    assertThat(table).contains("apmācīti 300 darba meklētāji", "IZM").doesNotContain("VARAM");
  }

  @Test
  void everyPictureNamesItsPlan() {
    for (var words : new String[] {"grafiks", "atbildes laikā", "finansējuma grafiks"}) {
      var before = files();
      anna.says(words);
      anna.taps("Ikgadējā atskaite par 2023. gadu · " + SECOND);
      bot.until(() -> files() > before);
      assertThat(Orders.caption(anna)).as(words).contains(SECOND);
    }
  }

  private long files() {
    return anna.shown().stream().mapToLong(a -> a.files().size()).sum();
  }

  @Test
  void anExtensionOfANumberOfBothIsOfThePlanInWhichItCanBe() {
    assertThat(anna.says("pagarini 1.1 līdz 25.06."))
        .contains("IZM 1.1", SECOND)
        .containsPattern("rīcības plāns 2022\\.–2025\\. gadam</b>: Gala termiņš ir")
        .doesNotContain("VAS 1.1");
  }

  @Test
  void aReportAndItsReviewNameThePlan() {
    var inese = bot.contactOf("IZM");
    inese.says("atskaite 1.1");
    assertThat(inese.lastShown()).contains(SECOND, "Kāds ir pasākuma stāvoklis?");
    inese.taps("🟠 kavējas");
    inese.says("Trūkst naudas");
    inese.taps("Pārlasīt visu");
    assertThat(inese.lastShown()).contains(SECOND, "Vai iesniegt?");
    inese.taps(CONFIRM);
    assertThat(inese.texts()).anyMatch(t -> t.contains("Kvīts Nr. 1") && t.contains(SECOND));
    assertThat(anna.lastShown()).contains("Jauna progresa ziņa Nr. 1", SECOND);

    anna.taps("↩️ Atdot ar jautājumu");
    anna.says("Kāds ir termiņš?");
    assertThat(inese.texts()).anyMatch(t -> t.contains("ir jautājums") && t.contains(SECOND));
    assertThat(anna.says("kas mainījies kopš vakardienas")).contains(" · Mūžizgl");
    assertThat(anna.says("kad jāiesniedz?"))
        .contains("Ikgadējā atskaite par 2023. gadu (" + SECOND + ")");
  }

  @Test
  void aCycleNameOfBothIsAnsweredForEach() throws IOException {
    bot.stop();
    var second = plans.resolve("learning-2024-2027.yaml");
    Files.writeString(
        second, Files.readString(second).replace("code: \"2025\"", "code: 2024-2025"));
    bot.start();

    anna.says("cikls 2024-2025 termiņš 05.05.2025");

    var shown = anna.texts().stream().filter(t -> t.contains("Cikls 2024-2025 būs")).toList();
    assertThat(shown).hasSize(1);
    anna.says("cikls 2024-2025");
    assertThat(anna.texts().reversed().stream().limit(2))
        .anyMatch(t -> t.contains(SECOND))
        .anyMatch(t -> t.contains("Latvijas Piektais"));
    anna.says("cikli");
    assertThat(anna.buttons())
        .anyMatch(b -> b.startsWith("2024-2025 · Latvijas"))
        .anyMatch(b -> b.startsWith("2024-2025 · Mūžizgl"));
  }

  @Test
  void listsButtonsAndRemindersNameThePlan() {
    var inese = bot.someone(77_001L);
    inese.joins("IZM");
    assertThat(inese.lastShown()).as("the welcome").contains("<b>" + SECOND + "</b>");
    assertThat(inese.says("kas man jāiesniedz?")).contains("rīcības plāns", SECOND);
    assertThat(inese.buttons()).anyMatch(b -> b.startsWith("Atskaitīties par 1.1 · Mūžizgl"));

    bot.itIs("2024-06-14T09:00");
    assertThat(inese.texts())
        .anyMatch(t -> t.contains("<b>" + SECOND + "</b>") && t.contains("Šodien ir termiņš"));
  }

  @Test
  void whateverIsWrittenOfAMeasureOfBothNamesItsPlan() {
    var inese = bot.contactOf("IZM");
    assertThat(inese.says("lūdzu pagarinājumu 1.1 līdz 25.06., jo gaidām atzinumu"))
        .contains(SECOND);
    inese.says("jā");
    assertThat(anna.lastShown()).contains("lūdz pagarināt termiņu", SECOND);
    assertThat(inese.says("pagarinājumi")).contains(SECOND);
    anna.says("pagarinājumi");
    assertThat(anna.buttons()).anyMatch(b -> b.startsWith("Piešķirt: IZM pasākumam 1.1 · Mūžizgl"));
    anna.taps(anna.buttons().getFirst());
    assertThat(anna.lastShown()).contains("pagarināts", SECOND);
    assertThat(inese.lastShown()).contains("pagarināts", SECOND);
    anna.says("atņem pagarinājumu IZM 1.1");
    anna.taps(anna.buttons().getFirst());
    assertThat(anna.taps("Jā, atņemt")).contains("ir atņemts", SECOND);
    assertThat(inese.lastShown()).contains("ir atņemts", SECOND);

    inese.says("1.1 nav mūsu pasākums");
    assertThat(inese.lastShown()).contains("IZM 1.1 (" + SECOND + ")");
    inese.taps("✅ Jā, nodot");
    assertThat(anna.lastShown()).contains("nav viņu pasākums", SECOND);
    anna.taps("Pienākums paliek");
    assertThat(inese.lastShown()).contains("paliek spēkā", SECOND);

    inese.says("1.1 procesā: notika seminārs");
    inese.taps(CONFIRM);
    inese.says("ņemu atpakaļ");
    assertThat(anna.lastShown()).contains("atsauca atskaiti Nr. 1", SECOND);
    inese.says("status 1.1");
    assertThat(inese.taps(SECOND)).contains("<i>" + SECOND + "</i>");
    assertThat(inese.taps("Vēsture")).contains(SECOND);
  }

  @Test
  void whatWasSaidWaitsUntilItIsKnownOfWhichPlanItIs() throws IOException {
    bot.stop();
    var text = Files.readString(plans.resolve("learning-2024-2027.yaml"));
    Files.writeString(
        plans.resolve("third.yaml"),
        text.replace("learning-2024-2027", "third").replace("Mūžizglītības", "Bibliotēku"));
    bot.start();
    var inese = bot.contactOf("IZM");
    assertThat(inese.says("1.1 kavējas: trūkst naudas")).contains("vairākos plānos");
    assertThat(inese.says("kad ir termiņš?")).contains("14. jūnij");

    inese.says("1.1 kavējas: trūkst naudas");
    assertThat(inese.taps(SECOND)).contains(SECOND, "kavējas", "trūkst naudas", "Vai iesniegt?");
  }
}
