package lv.terminbot.planning;

import static lv.terminbot.planning.Spreadsheet.changed;
import static lv.terminbot.planning.Spreadsheet.rowOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Someone;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from a spreadsheet is not always as it should be. */
class OddTablesTest {
  private static final PlanCode CODE = new PlanCode("ogp-lv-2022-2025");
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

  @Test
  void eachFaultNamesSheetRowAndColumnAndWhatWouldBeRight() {
    var shown =
        sent(
            anna,
            changed(
                exported(),
                book -> {
                  var row = rowOf(book, "3.2");
                  row.getCell(5).setCellValue("VKK");
                  row.createCell(8).setCellValue("rudenī");
                  rowOf(book, "4.1").getCell(0).setCellValue("trīs");
                  book.getSheet("Finansējums").getRow(1).getCell(2).setCellValue("daudz");
                }));
    assertThat(shown)
        .contains("nekas nav mainīts")
        .contains("Pasākumi, 6. rinda, Atbildīgie: institūcijas „VKK” nav")
        .contains("Pasākumi, 6. rinda, Termiņš: „rudenī” nav diena – jāraksta kā 2024-02-05")
        .contains("Numurs: „trīs” nav pasākuma numurs")
        .contains("Finansējums, 2. rinda, Eiro: „daudz”");
    assertThat(anna.buttons()).doesNotContain("✅ Lai ir spēkā");
  }

  @Test
  void measuresMayComeAsCsvAndWhatItDoesNotSayStays() {
    var csv = new StringBuilder("Numurs;Nosaukums (lv);Nosaukums (en)\n");
    bot.bean(Plans.class)
        .find(CODE)
        .orElseThrow()
        .measures()
        .forEach(
            m ->
                csv.append(m.number())
                    .append(";\"")
                    .append(
                        m.number().value().equals("1.1")
                            ? "Cits nosaukums"
                            : m.title().in(lv.terminbot.text.Language.LATVIAN))
                    .append("\";\"")
                    .append(m.title().in(lv.terminbot.text.Language.ENGLISH))
                    .append("\"\n"));
    var shown = post.sends(anna, "pasakumi.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(shown).contains("Pasākumi: pievienots 0, mainīts 1, izņemts 0", "Cits nosaukums");
  }

  @Test
  void whatIsNoTableOfAPlanIsSaidPlainly() {
    assertThat(sent(anna, changed(new byte[0], book -> book.createSheet("Budžets"))))
        .contains("nav plāna tabula");
    var ofSomethingElse =
        changed(
            new byte[0],
            book -> {
              var head = book.createSheet("Pasākumi").createRow(0);
              head.createCell(0).setCellValue("Datums");
              head.createCell(1).setCellValue("Vieta");
            });
    assertThat(sent(anna, ofSomethingElse)).contains("nav plāna tabula").doesNotContain("kļūda");
    assertThat(post.sends(anna, "plans.xlsx", "PK nekas".getBytes(StandardCharsets.UTF_8)))
        .contains("nav „.xlsx” darbgrāmata");
  }

  @Test
  void formulasCountByTheirValuesAndMergedCellsForEachOfTheirRows() {
    var shown =
        sent(
            anna,
            changed(
                exported(),
                book -> {
                  var row = rowOf(book, "3.2");
                  row.getCell(2).setCellFormula("CONCATENATE(\"Labāki\",\" lēmumi\")");
                  book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                  var page = book.getSheet("Pasākumi");
                  var first = rowOf(book, "1.1").getRowNum();
                  page.getRow(first).getCell(6).setCellValue("TM");
                  page.addMergedRegion(new CellRangeAddress(first, first + 1, 6, 6));
                }));
    assertThat(shown)
        .contains("→ „Labāki lēmumi”")
        .contains("1.1: Līdzatbildīgie: „–” → „TM”")
        .contains("1.2: Līdzatbildīgie: „–” → „TM”");
  }

  @Test
  void aFormulaThatWasNeverWorkedOutIsTold() {
    var table =
        changed(exported(), book -> rowOf(book, "3.2").createCell(8).setCellFormula("A1/0"));
    assertThat(sent(anna, table)).contains("formula, kuras vērtība nav zināma");
  }

  @Test
  void aNumberOfWhichTheSpreadsheetMadeADayIsTold() {
    var table =
        changed(
            exported(),
            book -> {
              var cell = rowOf(book, "3.2").getCell(0);
              var style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("d.m.yyyy"));
              cell.setCellStyle(style);
              cell.setCellValue(LocalDate.of(2024, 2, 3));
            });
    assertThat(sent(anna, table)).contains("ir uztaisījusi dienu 2024-02-03");
  }

  @Test
  void daysMayBeDaysOrText() {
    var table =
        changed(
            exported(),
            book -> {
              rowOf(book, "3.2").createCell(8).setCellValue("5.2.2025.");
              var style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
              var cell = rowOf(book, "4.1").createCell(8);
              cell.setCellStyle(style);
              cell.setCellValue(LocalDate.of(2025, 3, 6));
            });
    assertThat(sent(anna, table))
        .contains("3.2: Termiņš: „–” → „2025-02-05”", "4.1: Termiņš: „–” → „2025-03-06”");
  }

  @Test
  void macrosBombsAndEndlessTablesAreRefused() throws IOException {
    assertThat(sent(anna, TableBombs.withMacros(exported()))).contains("ir makro");
    assertThat(sent(anna, TableBombs.unfolding(exported()))).contains("par lielu");
    assertThat(sent(anna, TableBombs.ofRows(50_000))).contains("20 000 rindu");
    assertThat(bot.count("plan_version", "true")).isEqualTo(1);
  }

  @Test
  void whatIsLockedOrOfTheOldKindIsSaidSo() throws IOException {
    assertThat(post.sends(anna, "plans.xlsx", TableBombs.locked(exported())))
        .contains("aizslēgts ar paroli");
    assertThat(post.sends(anna, "plans.xls", TableBombs.ofTheOldKind())).contains("vecā „.xls”");
  }

  @Test
  void aLongCsvAndAFileNearTheLimitAreAnsweredClearly() {
    var csv = "Numurs;Nosaukums (lv)\n" + "1.1;Pasākums\n".repeat(50_000);
    assertThat(post.sends(anna, "plans.csv", csv.getBytes(StandardCharsets.UTF_8)))
        .contains("20 000 rindu");
    var padded = withPicture(9_900_000);
    assertThat(padded).hasSizeBetween(9_800_000, 10 * 1024 * 1024);
    assertThat(sent(anna, padded)).contains("ir tas pats, kas ir spēkā");
    assertThat(sent(anna, withPicture(10_600_000))).contains("par lielu", "10 MB");
  }

  private byte[] withPicture(int size) {
    var picture = TableBombs.noise(size);
    return changed(exported(), book -> book.addPicture(picture, XSSFWorkbook.PICTURE_TYPE_PNG));
  }

  private byte[] exported() {
    anna.says("plāns tabulā");
    return post.lastFile(anna);
  }

  private String sent(Someone who, byte[] table) {
    return post.sends(who, "plans.xlsx", table);
  }
}
