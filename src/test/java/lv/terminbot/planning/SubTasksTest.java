package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.rowOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of a measure are written in the table of the plan, and read wherever it is shown. */
class SubTasksTest {
  private static final String STEPS = "Izstrādāt vadlīnijas\nApmācīt 40 darbiniekus";
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;
  private Posted post;

  @BeforeEach
  void beforeTheInvitation() {
    bot = DeskBot.at("2024-01-05T10:00", data);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
    post = new Posted(bot);
  }

  @AfterEach
  void over() {
    bot.close();
  }

  private byte[] exported() {
    anna.says("plāns tabulā");
    return post.lastFile(anna);
  }

  private static void putSteps(XSSFWorkbook book) {
    put(book, "Apakšuzdevumi (lv)", STEPS);
    put(book, "Apakšuzdevumi (en)", "Write guidelines");
  }

  private static void put(XSSFWorkbook book, String heading, String text) {
    for (var cell : book.getSheet("Pasākumi").getRow(0)) {
      if (cell.toString().equals(heading)) {
        rowOf(book, "3.2")
            .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
            .setCellValue(text);
        return;
      }
    }
    throw new AssertionError("no column " + heading);
  }

  @Test
  void theyAreShownOnTheCardAndInEveryFileThatTellsOfThePlan() throws IOException {
    assertThat(post.sends(anna, "plans.xlsx", changed(exported(), SubTasksTest::putSteps)))
        .contains("mainīts 1", "Apakšuzdevumi (lv)", "vadlīnijas");
    post.applies(anna);

    assertThat(anna.says("3.2")).contains("Apakšuzdevumi", "• Izstrādāt vadlīnijas\n• Apmācīt 40");
    for (var words : new String[] {"tabula", "json"}) {
      var count = words.equals("json") ? 2 : 1;
      assertThat(FileText.of(Orders.files(anna, words, count).getFirst())).contains("vadlīnijas");
    }
    for (var file : Orders.files(anna, "docx", 2)) {
      assertThat(FileText.of(file)).as(file.name()).contains("Apakšuzdevumi", "Apmācīt 40");
    }
    anna.says("in English");
    assertThat(anna.says("3.2")).contains("Sub-tasks", "Write guidelines");
  }

  @Test
  void exportedAgainItIsTheSameTable() {
    post.sends(anna, "plans.xlsx", changed(exported(), SubTasksTest::putSteps));
    post.applies(anna);

    assertThat(post.sends(anna, "plans.xlsx", exported())).contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void aPlanWithoutThemHasNoEmptyColumnOfThem() throws IOException {
    for (var file : Orders.files(anna, "docx", 2)) {
      assertThat(FileText.of(file)).as(file.name()).doesNotContain("Apakšuzdevumi");
    }
  }
}
