package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a plan that asks its own questions and names every part an institution can have. */
class OwnPlanFilesTest {
  @TempDir private Path data;
  @TempDir private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void aNumberAndADayAreReported() throws IOException {
    var plan = Files.readString(Path.of("src/test/resources/plans/digital-skills-2024-2026.yaml"));
    var questions =
        """
            finalDate: 2025-04-30
            questions:
              - { code: result }
              - code: by
                kind: date
                label: { lv: "Gatavs līdz", en: "Ready by" }
                ask: { lv: "Līdz kuram datumam?", en: "By which day?" }
        """;
    Files.writeString(
        plans.resolve("plan.yaml"), plan.replace("    finalDate: 2025-04-30\n", questions));
    bot = DeskBot.at("2025-03-10T10:00", data, plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    var eva = bot.contactOf("IZM");
    eva.says("atskaite 10.2");
    eva.taps("🔵 procesā");
    eva.says("Notiek mācības");
    eva.says("1 250");
    eva.says("15.05.2025");
    eva.taps("✅ Apstiprināt");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aTableCanCalculateWithTheNumberAndTheDayThatWereReported() throws IOException {
    var sheets = FileText.inside(Orders.file(anna, "tabula").content());
    var cells = new StringBuilder();
    for (var part : sheets.entrySet()) {
      cells.append(new String(part.getValue(), StandardCharsets.UTF_8));
    }
    assertThat(cells.toString()).contains("<v>1250", "<v>45792");

    assertThat(FileText.of(Orders.file(anna, "csv"))).contains("Notiek mācības", "1250");
  }

  @Test
  void theReportNamesTheInstitutionsByTheirPart() throws IOException {
    assertThat(FileText.of(Orders.file(anna, "docx")))
        .contains("Līdzatbildīgā institūcija", "Cits īstenotājs", "15. maij");
  }
}
