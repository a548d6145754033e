package lv.terminbot.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A contact asks the coordinators; one of them answers, once, and it comes back to the same chat.
 */
class ContactQuestionTest {
  private static final long OTTO = 1002;
  private static final String ASK = "❓ Jautāt koordinatoram";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Someone otto;
  private Someone dace;

  @BeforeEach
  void twoCoordinatorsAndAContact() {
    bot = DeskBot.at("2024-01-10T10:00", data, Path.of("config", "plans"), Set.of(Bot.ANNA, OTTO));
    anna = bot.someone(Bot.ANNA);
    otto = bot.someone(OTTO);
    anna.says("/start");
    otto.says("/start");
    dace = bot.contactOf("TM");
    dace.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theAnswerComesBackWithMeasureAndQuestion() {
    dace.says("3.2");
    assertThat(dace.taps(ASK)).contains("par 3.2", "nākamo ziņu");
    assertThat(dace.says("Vai jāpievieno līgums par telpu nomu arī tad, ja tas ir slēgts?"))
        .contains("Jautājums Nr. 1 par 3.2", "nosūtīts");
    bot.quiet();
    assertThat(anna.lastShown()).contains("Nr. 1 par 3.2", "TM", "līgums par telpu");
    assertThat(otto.lastShown()).contains("līgums par telpu");

    assertThat(anna.taps("✍️ Atbildēt")).contains("Atbilde uz jautājumu Nr. 1");
    assertThat(anna.says("Līgumu nevajag, pietiek ar tā numuru.")).contains("atbildēja");
    bot.quiet();
    assertThat(dace.lastShown())
        .contains("Atbilde uz jūsu jautājumu Nr. 1 par 3.2", "telpu nomu", "pietiek ar tā numuru");
    assertThat(dace.buttons()).contains("Viss par 3.2", "❓ Jautāt vēl");
    assertThat(otto.lastShown()).contains("atbildēja", "pietiek ar tā numuru");
  }

  @Test
  void itIsAnsweredOnce() {
    dace.taps(ASK);
    dace.says("Kas ir rādītājs, un kur lai to atrodam plānā?");
    bot.quiet();
    var button = otto.codeOf("✍️ Atbildēt");
    otto.taps("✍️ Atbildēt");
    anna.taps("✍️ Atbildēt");
    anna.says("Rādītājs ir pasākuma kartītē.");
    var before = dace.shown().size();

    assertThat(otto.says("Skatiet plāna trešo pielikumu."))
        .contains("jau atbildēja", "pasākuma kartītē");
    assertThat(otto.forges(button)).contains("jau atbildēja");
    bot.quiet();
    assertThat(dace.shown()).hasSize(before);
    assertThat(bot.column("answer", "contact_question", "true"))
        .containsExactly("Rādītājs ir pasākuma kartītē.");
  }

  @Test
  void inWordsItIsShownBeforeItIsSent() {
    assertThat(dace.says("jautājums koordinatoram par 3.2: vai drīkst pievienot video?"))
        .contains("Nosūtīt koordinatoriem", "vai drīkst pievienot video?");
    assertThat(anna.lastShown()).doesNotContain("video");
    assertThat(dace.taps("📨 Nosūtīt")).contains("nosūtīts");
    bot.quiet();
    assertThat(anna.lastShown()).contains("video", "par 3.2");
    assertThat(dace.says("pajautā koordinatoram, vai termiņš ir galīgs"))
        .contains("Nosūtīt koordinatoriem", "vai termiņš ir galīgs");
    dace.says("nē");
    assertThat(bot.count("contact_question", "state = 'asked'")).isEqualTo(1);
  }

  @Test
  void aShortYesIsAnAnswer() {
    dace.taps(ASK);
    dace.says("Vai atskaitē pietiek ar vienu teikumu?");
    bot.quiet();
    anna.taps("✍️ Atbildēt");
    assertThat(anna.says("jā")).contains("atbildēja");
    bot.quiet();
    assertThat(dace.lastShown()).contains("jā");
  }

  @Test
  void whatWaitsIsListedAndSomethingElseCanBeAskedInBetween() {
    dace.taps(ASK);
    assertThat(dace.says("3.2 procesā: līgums noslēgts")).contains("Vai iesniegt?");
    dace.taps("✅ Apstiprināt");
    dace.says("sākums");
    dace.taps(ASK);
    dace.says("Vai 3.1 jāraksta arī par pagājušo gadu?");
    bot.quiet();

    anna.says("sākums");
    assertThat(anna.taps("💬 Jautājumi 1")).contains("Atbildi gaida: 1", "pagājušo gadu");
    anna.taps("✍️ Atbildēt uz Nr. 2");
    assertThat(anna.says("status 3.1")).contains("3.1").doesNotContain("atbildēja");
    assertThat(anna.says("Jā, par abiem gadiem.")).contains("atbildēja");
  }

  @Test
  void afterAWhileWordsAreShownFirst() {
    dace.taps(ASK);
    bot.itIs("2024-01-10T13:00");
    assertThat(dace.says("Mums īsti nav skaidrs, kas jāraksta laukā par izaicinājumiem"))
        .contains("Nosūtīt koordinatoriem");
    dace.taps("📨 Nosūtīt");
    bot.quiet();
    anna.taps("✍️ Atbildēt");
    bot.itIs("2024-01-10T16:00");
    assertThat(anna.says("Rakstiet to, kas traucē darbam virzīties uz priekšu"))
        .contains("Nosūtīt šo atbildi");
    anna.taps("📨 Nosūtīt");
    bot.quiet();
    assertThat(dace.lastShown()).contains("kas traucē darbam");
  }

  @Test
  void theTrailHasItWithoutWordsAndWhoLeavesTakesThemAlong() {
    dace.taps(ASK);
    dace.says("Vai drīkst iesniegt pēc svētkiem, ja Ilze slimo?");
    bot.quiet();
    anna.taps("✍️ Atbildēt");
    anna.says("Drīkst, bet lūdzu palūdziet pagarinājumu.");

    assertThat(bot.column("what", "trail", "what like 'question%'"))
        .containsExactly("question.asked", "question.answered");
    assertThat(bot.rows("trail")).noneMatch(row -> row.contains("slimo"));
    assertThat(anna.says("audits")).contains("atbildēts uz jautājumu koordinatoriem");
    assertThat(dace.says("/mydata")).contains("jautājumi koordinatoriem");

    dace.says("/deleteme");
    dace.taps("Jā, dzēst");
    assertThat(bot.count("contact_question", "true")).isZero();
  }

  @Test
  void aForgedButtonSendsNothingOfOthers() {
    dace.says("jautājums koordinatoram: vai drīkst pievienot video?");
    var send = dace.codeOf("📨 Nosūtīt");
    var janis = bot.contactOf("VARAM");
    janis.says("/start");
    assertThat(janis.forges(send)).contains("vairs neder");
    dace.taps("📨 Nosūtīt");
    bot.quiet();
    var answer = anna.codeOf("✍️ Atbildēt");
    assertThat(janis.forges(answer)).contains("tikai koordinators").doesNotContain("video");
    assertThat(dace.forges(send)).contains("vairs neder");
    assertThat(bot.count("contact_question", "true")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gribu jautāt koordinatoram",
        "jautājums koordinatoram",
        "savieno mani ar cilvēku",
        "I want to ask the coordinator"
      })
  void manyWordsLeadThere(String words) {
    var said = dace.says(words);
    assertThat(said.contains("nākamo ziņu") || dace.buttons().contains(ASK)).as(said).isTrue();
  }
}
