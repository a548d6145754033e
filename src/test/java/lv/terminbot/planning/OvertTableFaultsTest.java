package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.rowOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a table is passed over unseen, and nothing is told twice. */
class OvertTableFaultsTest {
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

  private String sent(Consumer<XSSFWorkbook> change) {
    anna.says("plāns tabulā");
    return post.sends(anna, "plans.xlsx", changed(post.lastFile(anna), change));
  }

  @Test
  void aSheetWhoseNameWasChangedIsTold() {
    assertThat(sent(book -> book.setSheetName(book.getSheetIndex("Pasākumi"), "Mērķi")))
        .contains("1 kļūda", "Pasākumi: lapa „Mērķi” izskatās pēc šīs")
        .doesNotContain("ir tas pats");
  }

  @Test
  void aSheetOfNotesIsLeftAlone() {
    assertThat(
            sent(
                book -> {
                  var head = book.createSheet("Piezīmes").createRow(0);
                  head.createCell(0).setCellValue("Datums");
                  head.createCell(1).setCellValue("Nosaukums");
                }))
        .contains("ir tas pats, kas ir spēkā");
  }

  @Test
  void aTitleThatIsAFormulaWithoutAValueIsToldOnce() {
    assertThat(
            sent(
                book -> {
                  var row = rowOf(book, "3.2");
                  row.createCell(2).setCellFormula("A1/0");
                  row.createCell(3).setBlank();
                }))
        .contains("1 kļūda", "formula, kuras vērtība nav zināma")
        .doesNotContain("tukšs");
  }
}
