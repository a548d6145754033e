package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists asked for in one's own words. */
class LookupTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void oneHasAnswered() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 kavējas: trūkst <līguma>, iepirkums pārsūdzēts");
    dace.taps(CONFIRM);
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void byStateAndOfWhom() {
    assertThat(anna.says("kuri pasākumi kavējas?")).contains("kavējas: 1", "3.2", "TM", "10.01.");
    assertThat(anna.says("kas kavējas Tieslietu ministrijai"))
        .contains("kavējas: 1</b> (TM)", "3.2");
    assertThat(anna.says("kas kavējas VARAM")).contains("kavējas: 0</b> (VARAM)");
    assertThat(anna.says("delayed measures in commitment 3")).contains("3.2");
    assertThat(anna.says("delayed measures in commitment 5")).contains("kavējas: 0");
    assertThat(anna.says("kas ir pabeigts?")).contains("izpildīts: 0");
    assertThat(anna.says("kas vēl nav iesniedzis?"))
        .contains("Vēl nav atbildes no 6 institūcijām", "VARAM");
    assertThat(anna.says("vai TM vēl nav atbildējusi?")).contains("TM");
  }

  @Test
  void byTime() {
    assertThat(anna.says("kas mainījies kopš 8. janvāra"))
        .contains("3.2", "trūkst &lt;līguma&gt;", "dati uz 10.01.2024.");
    assertThat(anna.says("kas mainījies kopš pirmdienas")).contains("2024. gada 8. janvāra", "3.2");
    assertThat(anna.says("changes since today")).contains("3.2");
    assertThat(anna.says("kas jauns no VARAM")).contains("nekas nav iesniegts (VARAM)");
    bot.itIs("2024-01-12T10:00");
    assertThat(anna.says("kas mainījies kopš vakardienas?")).contains("nekas nav iesniegts");
    assertThat(anna.says("kas mainījies kopš 31.02.2024")).contains("Tādas dienas kalendārā nav");
  }

  @Test
  void byTopicInTitlesAndInReports() {
    assertThat(anna.says("lidzdaliba")).contains("„lidzdaliba”", "📌 <b>1.2</b>", "<b>1.3</b>");
    assertThat(anna.says("kurās atskaitēs minēts iepirkums"))
        .contains("💬 <b>3.2</b> TM", "<b>iepirkums</b> pārsūdzēts", "&lt;līguma&gt;");
    assertThat(anna.says("vai plānā ir kaut kas par kosmosu")).contains("nekas nav atrasts");
    assertThat(anna.says("vai plānā ir kaut kas par <b>")).doesNotContain("<b><b>");
  }

  @Test
  void theReportOfOneWhoTookItBackIsNotFound() {
    dace.says("3.2 procesā: vairs ne par to");
    dace.taps(CONFIRM);

    assertThat(anna.says("kurās atskaitēs minēts iepirkums")).contains("nekas nav atrasts");
  }

  @Test
  void moneyIsFoundByMeasureAndYear() {
    assertThat(anna.says("nauda")).contains("<b>Finansējums: 192\u00a0000 EUR</b>");
    assertThat(anna.says("nauda 3.2"))
        .contains("3.2", "30\u00a0000 EUR", "padomes sēdes materiāli");
    assertThat(anna.says("2025. gada finansējums")).contains("2025", "EUR").doesNotContain("2026.");
    assertThat(anna.says("cik naudas 3.2 ir 2025. gadā"))
        .contains("Finansējums 2025. gadā pasākumam 3.2: 35\u00a0000 EUR")
        .doesNotContain("30\u00a0000");
  }

  @Test
  void theCycleAndItsKeyDates() {
    assertThat(anna.says("kāds ir pārskata periods?"))
        .contains(
            "2022. gada 1. janvāris – 2023. gada 31. decembris", "līdz 2024. gada 5. februārim")
        .contains("<tg-time unix=\"1707170340\">");
    assertThat(anna.says("kad ir nākamā padomes sēde"))
        .contains("uzraudzības padomes sēde", "2023. gada 1. decembris", "plkst. 10.00–12.00")
        .contains("pirms 40 dienām", "Darba kārtība");
  }

  @Test
  void namesOfPeopleAndQuestionsAreForThoseWhomTheyConcern() {
    assertThat(anna.says("TM kontaktpersonas")).contains("(kontaktpersona)");
    assertThat(anna.says("kontakti")).contains("Kuras institūcijas");
    assertThat(dace.says("VARAM kontakti")).contains("redz tikai koordinatori");
    anna.says("status 3.2");
    var other = bot.contactOf("VAS");
    anna.forges("1Vr|1");
    anna.says("Kāda līguma trūkst?");
    bot.quiet();
    assertThat(anna.says("kas ir atdots?")).contains("3.2", "Kāda līguma trūkst?");
    assertThat(dace.says("kas ir atgriezts")).contains("Kāda līguma trūkst?");
    assertThat(dace.says("kas vēl jāiesniedz")).contains("↩️ <b>3.2</b>", "atdots ar jautājumu");
    assertThat(other.says("kas ir atdots")).contains("Nekas nav atdots");
  }

  @Test
  void whatIsNotSurelyUnderstoodIsOffered() {
    assertThat(anna.says("TM pīpoļi")).contains("nesapratu");
    assertThat(anna.buttons()).anyMatch(button -> button.contains("TM"));
    assertThat(anna.says("trauksmes cēlēji")).contains("nekas nav atrasts");
    assertThat(anna.says("meklē semināru")).contains("„semināru”", "nekas nav atrasts");
  }

  @Test
  void whatIsNamedIsShownWhereItIsNotKnownWhatIsWantedOfIt() {
    assertThat(anna.says("nu un 3.2 kā tad paliek ar to visu"))
        .contains("<b>3.2 ", "Atbildīgās institūcijas");
    assertThat(anna.buttons()).contains("Atskaitīties par 3.2").hasSizeGreaterThan(6);
  }

  @Test
  void aDayIsWorkedOrFreeAndTheNextFreeOnesAreNamed() {
    assertThat(anna.says("vai 1. maijs ir brīvdiena?"))
        .contains("trešdiena, 2024. gada 1. maijs</b> – brīvdiena")
        .contains("2024. gada 2. maijs", "2024. gada 24. jūnijs");
    assertThat(anna.says("vai rīt ir darba diena?")).contains("– darba diena");
  }

  @Test
  void questionsAboutTheProcessHaveAnswersThatLeadOn() {
    assertThat(anna.says("kas vispār lasa šīs atskaites?")).contains("padome", "OGP");
    assertThat(anna.says("vai pēdējā dienā var iesniegt līdz pusnaktij?")).contains("pusnaktij");
    assertThat(anna.buttons()).contains("Termiņi");
    assertThat(anna.says("sorry, tas bija citam čatam")).contains("gadās");
  }
}
