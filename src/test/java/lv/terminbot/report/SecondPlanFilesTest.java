package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.ProgressState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same of a plan that has other institutions, numbers and dates, and stands alone. */
class SecondPlanFilesTest {
  private static final Map<String, Integer> WANTED =
      Map.of("tabula", 1, "docx", 2, "pdf", 2, "json", 2, "csv", 2, "ogp kopsavilkums", 3);
  private static final List<String> WORDS =
      List.of(
          "Noslēgts līgums un =SUM(A1:A9); <b>treknraksts</b>",
          "Seminārs;\"Rīga\"\tLiepāja\n\n• 40 dalībnieku",
          "Skat. https://likumi.lv/ta/id/329905 un 30 000,50 EUR",
          "Привет 👍 " + "garšvārds".repeat(30),
          "-5 un +371 20000000");
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void allHaveAnswered() throws IOException {
    Files.copy(
        Path.of("src/test/resources/plans/learning-2024-2027.yaml"), plans.resolve("second.yaml"));
    bot = DeskBot.at("2024-05-20T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var cycle = new FilledCycle(bot, new CycleId(new PlanCode("learning-2024-2027"), "2024"));
    for (var place = 0; place < cycle.owed().size(); place++) {
      var words = WORDS.get(place % WORDS.size());
      cycle.answers(
          place,
          ProgressState.values()[place % ProgressState.values().length],
          words,
          List.of(List.of("challenges", "Grūtības " + place), List.of("next", "Solis " + place)));
    }
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void everyWordIsInEveryFileThatBearsItsPlan() throws IOException {
    for (var order : WANTED.entrySet()) {
      for (var file : Orders.files(anna, order.getKey(), order.getValue())) {
        assertThat(file.name()).startsWith("learning-2024-2027-2024-");
        if (!file.name().endsWith(".zip") && !file.name().contains("-annex-")) {
          var found = FileWordsReader.words(file).replaceAll("[\\s\\u00a0\\u200b]+", "");
          for (var words : WORDS) {
            for (var word : words.split("\\s+")) {
              assertThat(found).as(file.name()).contains(word.replaceAll("\\s", ""));
            }
          }
          assertThat(found).as(file.name()).contains("Grūtības4", "Solis4", "IZM");
        }
      }
    }
  }

  @Test
  void whoTakesPartInAMeasureOnlySupportsItsCommitment() throws IOException {
    var files = Orders.files(anna, "ogp kopsavilkums", 3);
    assertThat(FileWordsReader.words(files.getFirst()).replaceAll("\\s+", " "))
        .contains("Lead institution: Ministry of Education and Science (IZM)")
        .contains("Supporting institutions: Association of Local and Regional Governments (LPS)");
    assertThat(FileWordsReader.words(files.getLast()))
        .contains(",Ministry of Education and Science,Association of Local");
  }
}
