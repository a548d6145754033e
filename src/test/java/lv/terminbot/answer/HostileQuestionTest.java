package lv.terminbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that nobody would ask who means well; each gets a right, consistent answer. */
class HostileQuestionTest {
  private static final int LONGEST = 4096;
  private static final String CONFIRM = "✅ Apstiprināt";
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void inService() throws IOException {
    Files.copy(Path.of("config/plans/ogp-lv-2022-2025.yaml"), plans.resolve("plan.yaml"));
    bot = DeskBot.at("2024-01-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aQuestionAsLongAsAMessageCanBeIsAnsweredInOne() {
    for (var piece : new String[] {"status 3.2 ", "kas kavējas VARAM? ", "👍", "(a+)+$", "'; --"}) {
      var before = anna.shown().size();
      var answer = anna.says(piece.repeat(LONGEST / piece.length()));
      assertThat(answer).isNotBlank();
      assertThat(anna.shown()).hasSize(before + 1);
    }
  }

  @Test
  void whatWouldBeCodeElsewhereIsOnlyWords() {
    var people = bot.count("person", "true");
    assertThat(anna.says("meklē '; drop view person; --"))
        .containsAnyOf("nekas nav atrasts", "nesapratu", "neko nezinu");
    assertThat(anna.says("kurās atskaitēs minēts %' or '1'='1"))
        .containsAnyOf("nekas nav atrasts", "nesapratu");
    assertThat(anna.says("meklē <b>treknrakstu</b>")).isNotBlank().doesNotContain("<b>treknrakstu");
    assertThat(bot.count("person", "true")).isEqualTo(people);
  }

  @Test
  void emojiAndStrangeLettersAreNoQuestion() {
    assertThat(anna.says("😂😂😂")).doesNotContain("<b>", "Varbūt domājāt");
    assertThat(anna.says("ѕtаtuѕ")).doesNotContain("Atskaites cikls:");
    assertThat(anna.says("ѕtаtuѕ 3.2") + anna.buttons())
        .contains("3.2 ")
        .containsAnyOf("Neesmu drošs", "Varbūt domājāt");
    assertThat(anna.says("３．２ statuss")).isNotBlank();
  }

  @Test
  void anInstitutionRenamedInTheMiddleOfACycleKeepsItsAnswers() throws IOException {
    var dace = bot.contactOf("TM");
    dace.says("3.2 procesā: noslēgts līgums");
    dace.taps(CONFIRM);
    bot.quiet();
    var plan = plans.resolve("plan.yaml");
    Files.writeString(
        plan,
        Files.readString(plan)
            .replace("Tieslietu ministrija", "Justīcijas un kārtības ministrija"));

    bot.restart();

    assertThat(anna.says("justīcijas ministrija"))
        .contains("Justīcijas un kārtības ministrija (TM)", "3.2", "procesā", "Atbildēts: 1 no 2");
    assertThat(anna.says("status 3.2"))
        .contains("Justīcijas un kārtības ministrija (TM)", "noslēgts līgums")
        .doesNotContain("Tieslietu");
    assertThat(anna.says("Tieslietu ministrija")).contains("šajā plānā ne par ko neatskaitās");
  }

  @Test
  void aPageThatIsNoMoreLeadsToTheLast() {
    assertThat(anna.says("kopaina")).contains("Vēl jāiesniedz");
    assertThat(anna.forges("1Pffff|o")).contains("Vēl jāiesniedz");
    assertThat(anna.forges("1P0|o")).contains("nesapratu");
    assertThat(anna.forges("1P1|q")).contains("nesapratu");
    assertThat(anna.forges("1Lh|2024-99-99|")).contains("nesapratu");
  }
}
