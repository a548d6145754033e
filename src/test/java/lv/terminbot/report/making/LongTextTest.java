package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.report.FilledCycle;
import lv.terminbot.telegram.Arrived;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long answers in a workbook: nothing of them is out of sight, on screen and on paper. */
class LongTextTest {
  private static final String DONE = "Kas paveikts";

  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private FilledCycle cycle;

  @BeforeEach
  void aCycle() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    cycle = new FilledCycle(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void anAnswerOfThreeThousandCharactersIsSeenWholeInItsRow() throws IOException {
    cycle.answers(2, ProgressState.DONE, "Vārdi un darbi. ".repeat(190).strip(), List.of());
    try (var workbook = workbook()) {
      var sheet = workbook.getSheetAt(0);
      var done = columns(sheet).get(DONE);
      var text = words(sheet.getRow(3), done);
      var perLine = sheet.getColumnWidth(done) / 256;
      assertThat(text).startsWith("Vārdi").hasSizeGreaterThan(3_000);
      assertThat(sheet.getRow(3).getHeightInPoints())
          .as("as high as its lines, of letters narrower than digits")
          .isGreaterThanOrEqualTo(0.8f * Math.ceilDiv(text.length(), perLine) * 12.5f)
          .isLessThan(409);
      assertThat(workbook.getSheet("Garie teksti")).isNull();
    }
  }

  @Test
  void aTextThatNoRowCanShowSaysWhereItIsWhole() throws IOException {
    var list = String.join("\n", IntStream.range(0, 200).mapToObj(i -> "rinda " + i).toList());
    cycle.answers(2, ProgressState.DONE, list, List.of());
    cycle.answers(3, ProgressState.DONE, "garš ".repeat(8_000).strip(), List.of());
    try (var workbook = workbook()) {
      var done = columns(workbook.getSheetAt(0)).get(DONE);
      assertThat(words(workbook.getSheetAt(0).getRow(3), done))
          .startsWith("[Viss teksts lapā „Garie teksti”]\nrinda 0")
          .as("whole for who reads the cell")
          .endsWith("rinda 199");
      var whole = workbook.getSheet("Garie teksti");
      assertThat(rows(whole).map(row -> words(row, 2)).toList().toString())
          .contains("rinda 0", "rinda 100", "rinda 199");
      assertThat(rows(whole))
          .allMatch(row -> words(row, 2).lines().count() * 12.5 < row.getHeightInPoints());
      assertThat(
              rows(whole)
                  .map(row -> words(row, 2))
                  .filter(words -> words.startsWith("garš"))
                  .mapToInt(words -> words.split(" ").length)
                  .sum())
          .as("a cell takes 32,767 characters, these are 40,000")
          .isEqualTo(8_000);
    }
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(stream(Orders.file(anna, "tabula")));
  }

  private static Map<String, Integer> columns(XSSFSheet sheet) {
    var columns = new HashMap<String, Integer>();
    sheet.getRow(0).forEach(c -> columns.put(c.getStringCellValue(), c.getColumnIndex()));
    return columns;
  }

  private static Stream<Row> rows(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getRowNum() > 0);
  }

  private static String words(Row row, int column) {
    var cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }
}
