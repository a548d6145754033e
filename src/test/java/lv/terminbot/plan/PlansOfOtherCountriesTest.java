package lv.terminbot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.Typing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole campaigns of plans that are written otherwise than the Latvian one: through the chat. */
class PlansOfOtherCountriesTest {
  private static final String LONG =
      "Counter corruption and ensure government accountability to the public. ".repeat(21);
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  @TempDir private Path plans;
  private DeskBot bot;
  private Someone anna;

  private void inForce(String... names) throws IOException {
    for (var name : names) {
      var text = Files.readString(Path.of("src/test/resources/plans/elsewhere", name + ".yaml"));
      Files.writeString(plans.resolve(name + ".yaml"), text.replace("LONG", LONG.strip()));
    }
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US0113.2",
        "us0113.2",
        "status US0113.2",
        "US 0113.2?",
        "113.2",
        "us0113,2",
        "kā iet ar US0113.2?"
      })
  void aNumberWithLettersIsUnderstoodHoweverItIsTyped(String words) throws IOException {
    inForce("us-2022-2024");

    assertThat(anna.says(words)).as(words).contains("US0113.2", "Publish disaggregated data sets");
  }

  @Test
  void aContactReportsOnSuchAMeasureInALineAndByTheButtons() throws IOException {
    inForce("us-2022-2024");
    var carol = bot.contactOf("GSA");

    assertThat(carol.says("kas man jāiesniedz?")).contains("US0113.2");
    assertThat(carol.says("US0113.2 procesā: published 12 data sets"))
        .contains("US0113.2", "published 12 data sets", "Vai iesniegt?");
    assertThat(carol.taps(CONFIRM)).contains("Kvīts Nr. 1");
    carol.says("atskaite us0113.2");
    assertThat(carol.lastShown()).contains("US0113.2", "Kāds ir pasākuma stāvoklis?");
    carol.taps("✅ izpildīts");
    carol.says("All of them are published");
    assertThat(carol.lastShown()).contains("Data sets published", "2023: 10; 2024: 25");
    assertThat(carol.says("25 (2024)")).contains("4. no 6");
    carol.taps("Pārlasīt visu");
    assertThat(carol.taps(CONFIRM)).contains("Kvīts Nr. 2");
    assertThat(anna.says("vēsture US0113.2")).contains("published 12 data sets", "25 (2024)");
  }

  @Test
  void aTitleOfFifteenHundredCharactersFitsCardsListsAndFiles() throws IOException {
    inForce("us-2022-2024");
    var dora = bot.contactOf("DJ");

    assertThat(anna.says("US0114")).contains("Counter corruption", "DJ");
    assertThat(anna.says("kopaina")).contains("US0114", "US0113.1");
    assertThat(anna.says("114. apņemšanās")).contains("US0114");
    assertThat(anna.says("DJ")).contains("US0114");
    assertThat(anna.says("corruption")).contains("US0114");
    assertThat(dora.says("atskaite US0114")).contains("US0114", "Kāds ir pasākuma stāvoklis?");
    dora.taps("🔵 procesā");
    dora.says("Rules drafted");
    dora.taps("Pārlasīt visu");
    assertThat(dora.taps(CONFIRM)).contains("Kvīts Nr. 1");
    assertThat(bot.telegram().arrived()).allMatch(a -> a.text().length() <= 4096);
  }

  @Test
  void everyFileHasWhatWasReportedOnSuchMeasures() throws IOException {
    inForce("us-2022-2024");
    var carol = bot.contactOf("GSA");
    var dora = bot.contactOf("DJ");
    carol.says("US0113.2 procesā: published 12 data sets");
    carol.taps(CONFIRM);
    dora.says("US0114 kavējas: rules are drafted");
    dora.taps(CONFIRM);

    for (var kind : List.of("tabula", "csv", "json", "docx", "pdf", "ogp kopsavilkums")) {
      assertThat(FileText.of(Orders.file(anna, kind)).replaceAll("\\s+", " "))
          .as(kind)
          .contains("US0113.2", "published 12 data sets", "US0114", "rules are drafted")
          .contains("government accountability to the public");
    }
    assertThat(Orders.files(anna, "padomes tabula", 2)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"Fifth,US0113.2", "for Open Government,Open contracting", "Igaunijas,1.01"})
  void ofSeveralPlansTheOneIsChosenWhoseTableIsMeant(String plan, String word) throws IOException {
    inForce("us-2022-2024", "uk-2021-2023", "ee-2022-2024");

    assertThat(anna.says("csv")).contains("kuru ciklu");
    var before = Orders.arrived(anna).size();
    anna.taps(anna.buttons().stream().filter(b -> b.contains(plan)).findFirst().orElseThrow());
    bot.quiet();

    assertThat(Orders.arrived(anna).subList(before, Orders.arrived(anna).size()))
        .anySatisfy(file -> assertThat(FileText.of(file)).contains(word));
  }

  @ParameterizedTest
  @CsvSource({
    "us-2022-2024,us0113.2,US0113.2 Publish",
    "us-2022-2024,US0114,US0114 Counter",
    "uk-2021-2023,3,3 Algorithmic",
    "ee-2022-2024,1.1,1.01 Koprad"
  })
  void whatIsTypedInAnyChatFindsIt(String plan, String typed, String title) throws IOException {
    inForce(plan);

    var article = new Typing(bot).types(anna, typed).path("results").path(0);

    assertThat(article.path("title").asText()).startsWith(title);
  }

  @Test
  void remindersNameSuchMeasuresWithButtonsThatLeadOn() throws IOException {
    inForce("uk-2021-2023");
    var carol = bot.contactOf("CDDO");
    bot.itIs("2024-02-05T09:00");

    assertThat(carol.lastWith("Šodien ir termiņš"))
        .contains("<b>1</b> Open contracting", "<b>3</b> Algorithmic");
    carol.taps("Atskaitīties par 3");
    assertThat(carol.lastShown()).contains("<b>3 Algorithmic", "Kāds ir pasākuma stāvoklis?");
  }

  @Test
  void whoSpeaksEnglishIsSpokenToInEnglishAllTheWay() throws IOException {
    inForce("us-2022-2024");
    var carol = bot.contactOf("GSA");
    carol.says("in English");

    assertThat(carol.says("US0113.2 in progress: published 12 data sets"))
        .contains("US0113.2", "published 12 data sets", "Submit it?");
    assertThat(carol.says("what do I owe?")).contains("US0113.2");
  }

  @Test
  void aNumberOfOneCommitmentIsThatOfItsMeasure() throws IOException {
    inForce("uk-2021-2023");
    var carol = bot.contactOf("CDDO");

    assertThat(anna.says("status 3")).contains("Algorithmic transparency");
    assertThat(anna.says("3?")).contains("Algorithmic transparency");
    assertThat(anna.says("kā iet ar 3?")).contains("Algorithmic transparency");
    assertThat(anna.says("vēsture 3")).contains("Algorithmic transparency");
    assertThat(carol.says("3 procesā: 5 standards were drafted"))
        .contains("<b>3 Algo", "5 standards were drafted", "Vai iesniegt?");
    carol.taps(CONFIRM);
    assertThat(carol.says("1 pabeigts: published")).contains("<b>1 Open", "published");
    carol.taps(CONFIRM);
    assertThat(anna.says("3. apņemšanās")).contains("Algorithmic transparency");
    assertThat(anna.says("kas nav iesniedzis?")).contains("MOJ").doesNotContain("CDDO");
  }

  @Test
  void whatIsCountedInAnAnswerIsNoMeasure() throws IOException {
    inForce("uk-2021-2023");
    var carol = bot.contactOf("CDDO");
    carol.says("atskaite 1");
    carol.taps("🔵 procesā");

    assertThat(carol.says("Notika 3 semināri")).contains("3. no 6");
    assertThat(carol.says("3")).contains("4. no 6");
    carol.taps("Pārlasīt visu");
    assertThat(carol.lastShown()).contains("Notika 3 semināri", "Rezultāts:</b> 3");
  }

  @ParameterizedTest
  @CsvSource({"1.01,1.01", "status 1.02,1.02", "1.1,1.01", "1.10,1.10", "status 1.2,1.02"})
  void aNumberWithZerosIsUnderstoodWithAndWithoutThem(String words, String number)
      throws IOException {
    inForce("ee-2022-2024");

    assertThat(anna.says(words)).as(words).contains("<b>" + number + " ");
  }
}
