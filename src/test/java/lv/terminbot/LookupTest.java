package lv.terminbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists asked for in one's own words. */
class LookupTest {
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  private WholeBot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void oneHasAnswered() {
    bot = WholeBot.startedOn(Map.of(), data, "2024-01-10T10:00");
    anna = bot.someone(WholeBot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
    dace.says("3.2 kavējas: trūkst <līguma>");
    dace.taps(CONFIRM);
    bot.quiet();
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void byStateTimeTopicAndMoney() {
    assertThat(anna.says("kuri pasākumi kavējas?")).contains("kavējas: 1", "3.2", "TM");
    assertThat(anna.says("kas ir pabeigts?")).contains("izpildīts: 0");
    assertThat(anna.says("kas mainījies kopš 8. janvāra")).contains("3.2", "trūkst &lt;līguma&gt;");
    assertThat(anna.says("kas mainījies kopš pirmdienas")).contains("2024. gada 8. janvār", "3.2");
    assertThat(anna.says("changes since today")).contains("3.2");
    bot.itIs("2024-01-12T10:00");
    assertThat(anna.says("kas mainījies kopš vakardienas?")).contains("nekas nav iesniegts");
    assertThat(anna.says("kas mainījies kopš 31.02.2024")).contains("Tādas dienas kalendārā nav");
    assertThat(anna.says("lidzdaliba")).contains("Atradu", "1.2", "1.3");
    assertThat(anna.says("nauda 3.2")).contains("3.2", "EUR");
    assertThat(anna.says("2025. gada finansējums")).contains("2025", "EUR").doesNotContain("2026.");
    assertThat(anna.says("kas vēl nav iesniedzis?")).contains("Vēl nav atbildējušas", "VARAM");
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
    assertThat(other.says("kas ir atdots")).contains("Nekas nav atdots");
  }
}
