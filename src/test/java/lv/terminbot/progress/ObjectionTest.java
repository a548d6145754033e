package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An institution says that a measure is not theirs, and a coordinator decides. */
class ObjectionTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone dace;

  @BeforeEach
  void aWeekBeforeTheDeadline() {
    bot = DeskBot.at("2024-01-29T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-29T10:01");
    anna.says("/start");
    dace = bot.contactOf("TM");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void whatIsNotTheirsIsLiftedOnceACoordinatorAgrees() {
    assertThat(dace.says("3.2 nav mūsu pasākums"))
        .contains("Vai nodot koordinatoram", "TM 3.2", "3.2 nav mūsu pasākums");
    assertThat(anna.lastShown()).as("nobody hears before it is confirmed").doesNotContain("⚖️");
    dace.taps("✅ Jā, nodot");
    assertThat(anna.lastShown()).contains("(TM) raksta", "<b>3.2</b>", "3.2 nav mūsu pasākums");

    assertThat(anna.taps("Piekrist un atbrīvot")).contains("3.2 nav jāatskaitās");
    bot.quiet();
    assertThat(dace.lastShown()).contains("TM: šajā ciklā par pasākumu 3.2 nav jāatskaitās");
    assertThat(dace.says("kas vēl jāiesniedz")).contains("3.1").doesNotContain("3.2");
    assertThat(anna.says("kas vēl nav iesniedzis")).contains("<b>TM</b>: 3.1\n");
    assertThat(dace.says("vēsture 3.2")).contains("TM iebilda", "TM par to šajā ciklā nav");

    bot.itIs("2024-02-02T09:00");
    assertThat(dace.lastShown()).contains("3.1 ").doesNotContain("3.2 ");
  }

  @Test
  void whatIsKeptStaysOwedAndTheInstitutionIsTold() {
    dace.says("3.2 nav mūsu pasākums");
    dace.taps("✅ Jā, nodot");
    assertThat(dace.says("3.2 nav mūsu pasākums")).contains("jau lemj koordinators");

    anna.taps("Pienākums paliek");
    bot.quiet();

    assertThat(dace.lastShown()).contains("3.2 paliek spēkā");
    assertThat(dace.says("kas vēl jāiesniedz")).contains("3.2");
  }

  @Test
  void whatWasLiftedCanBeRestored() {
    dace.says("3.2 nav mūsu pasākums");
    dace.taps("✅ Jā, nodot");
    anna.taps("Piekrist un atbrīvot");

    assertThat(anna.taps("Atjaunot pienākumu")).contains("atkal jāatskaitās");
    bot.quiet();

    assertThat(dace.says("kas vēl jāiesniedz")).contains("3.2");
  }

  @Test
  void withoutAMeasureItIsAskedWhichAmongWhatIsOwed() {
    assertThat(dace.says("nav mūsu pasākums")).contains("Kurš no šiem nav jūsu");
    assertThat(dace.buttons()).containsExactly("3.1", "3.2");
    assertThat(dace.taps("3.1")).contains("TM 3.1");
  }

  @Test
  void inEnglishItIsTheSame() {
    dace.says("/language");
    dace.taps("English");

    assertThat(dace.says("3.2 is not ours")).contains("not a measure of TM", "TM 3.2");
    assertThat(dace.taps("✅ Yes, pass it on")).contains("the coordinator has it");
  }

  @Test
  void aCoordinatorWhoSaysItIsShownItFirst() {
    assertThat(anna.says("TM 3.1 nav viņu pasākums")).contains("atbrīvot", "TM 3.1");
    assertThat(bot.count("obligation", "lifted = true")).isZero();
    anna.taps("✅ Jā, atbrīvot");

    bot.quiet();
    assertThat(dace.lastShown()).contains("3.1 nav jāatskaitās");
  }

  @Test
  void whoMayNotDecidesNothing() {
    var inga = bot.contactOf("VARAM");
    assertThat(inga.says("3.2 nav mūsu pasākums")).contains("no VARAM par to pašlaik");
    dace.says("3.2 nav mūsu pasākums");
    var raise = dace.codeOf("✅ Jā, nodot");
    assertThat(inga.forges(raise)).contains("neder");
    dace.taps("✅ Jā, nodot");

    assertThat(dace.forges(anna.codeOf("Piekrist un atbrīvot"))).contains("lemj koordinators");
    assertThat(bot.count("obligation", "lifted = true")).isZero();
  }
}
