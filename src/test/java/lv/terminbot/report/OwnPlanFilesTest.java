package lv.terminbot.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
              - code: share
                kind: number
                label: { lv: "Daļa", en: "Share" }
                ask: { lv: "Cik procentu?", en: "How many per cent?" }
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
    eva.says("1 250,5 (2024)");
    eva.says("80 %");
    eva.says("15.05.2025");
    eva.taps("✅ Apstiprināt");
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void aTableCanCalculateWithTheNumberItsYearAndTheDayThatWereReported() throws IOException {
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(Orders.file(anna, "tabula").content()))) {
      var answers = workbook.getSheet("Atbildes");
      var row =
          StreamSupport.stream(answers.spliterator(), false)
              .filter(r -> r.getCell(7).toString().equals("Notiek mācības"))
              .findFirst()
              .orElseThrow();
      assertThat(shown(answers.getRow(0), 8, 15))
          .containsExactly(
              "Rezultāts",
              "Rezultāts: gads",
              "Rezultāts: kā teikts",
              "Daļa",
              "Daļa: gads",
              "Daļa: kā teikts",
              "Gatavs līdz");
      assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1250.5);
      assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(2024);
      assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(0.8);
      assertThat(row.getCell(14).getLocalDateTimeCellValue()).hasToString("2025-05-15T00:00");
      assertThat(shown(row, 8, 15))
          .containsExactly("1,250.50", "2024", "", "80%", "", "", "15.05.2025");
      assertThat(shown(workbook.getSheet("Rezultāti").getRow(2), 4, 7))
          .containsExactly("80%", "%", "");
    }
  }

  private static List<String> shown(Row row, int from, int to) {
    var format = new DataFormatter(Locale.ROOT);
    return IntStream.range(from, to).mapToObj(c -> format.formatCellValue(row.getCell(c))).toList();
  }

  @Test
  void everyOtherFileKeepsNumberAndYearApart() throws IOException {
    var csv = Orders.files(anna, "csv", 2);
    assertThat(new String(csv.getFirst().content(), UTF_8))
        .contains(";\"Notiek mācības\";\"1250,5\";\"2024\";\"\";\"80%\";\"\";\"\";\"15.05.2025\";");
    assertThat(new String(csv.getLast().content(), UTF_8))
        .contains("done,result,resultYear,resultSaid,share,shareYear,shareSaid,by,")
        .contains(",Notiek mācības,1250.5,2024,,80%,,,2025-05-15,");
    var json = new ObjectMapper().readTree(Orders.file(anna, "json").content());
    assertThat(json.findValue("numbers").toString())
        .isEqualTo(
            "[{\"question\":\"result\",\"value\":1250.5,\"year\":2024},"
                + "{\"question\":\"share\",\"value\":80,\"unit\":\"%\"}]");
  }

  @Test
  void theReportNamesTheInstitutionsByTheirPart() throws IOException {
    assertThat(FileText.of(Orders.file(anna, "docx")))
        .contains("Līdzatbildīgā institūcija", "Cits īstenotājs", "15. maij");
  }
}
