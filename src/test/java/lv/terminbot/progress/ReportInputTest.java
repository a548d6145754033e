package lv.terminbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.FileText;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.telegram.Arrived;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans and answers as nobody wishes them. */
class ReportInputTest {
  private static final String MARKUP = "<b>&amp;\"'`</b>]]> =1+1 {0} %s ${x} \\n";
  private static final String SCRIPTS = "🎉 中文 עברית العربية ģķļņ";
  private static final List<String> FILES =
      List.of("tabula", "csv", "json", "docx", "pdf", "ogp kopsavilkums");
  private static final List<String> PICTURES =
      List.of("grafiks", "grafiks pa institūcijām", "atbildes laikā", "finansējuma grafiks");

  @TempDir private Path data;
  private Path plans;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void onePlan() throws IOException {
    plans = Files.createDirectory(data.resolve("plans"));
    planOf("Tieslietu ministrija", "1.1", "Pasākums " + MARKUP.replace("\"", "") + "x".repeat(250));
    bot = DeskBot.at("2024-01-10T10:00", data.resolve("data"), plans);
    anna = bot.someone(Bot.ANNA);
    anna.says("/start");
  }

  private void planOf(String name, String number, String title) throws IOException {
    Files.writeString(
        plans.resolve("plan.yaml"),
        """
        code: mazs
        title: { lv: "Mazs plāns" }
        period: { from: 2022-01-01, to: 2025-12-31 }
        institutions:
          - { code: TM, name: { lv: "%s" } }
        commitments:
          - number: 1
            title: { lv: "Apņemšanās" }
            measures:
              - { number: "%s", title: { lv: '%s' }, responsible: [TM] }
        cycles:
          - code: c
            title: { lv: "Atskaite" }
            period: { from: 2022-01-01, to: 2023-12-31 }
            invitationWeekOf: 2024-01-08
            deadline: 2024-02-05
        """
            .formatted(name, number, title.replace("'", "''")));
  }

  @AfterEach
  void over() {
    bot.close();
  }

  /** As if it had been put together of many messages. */
  private void answered(String words) {
    var sql = bot.bean(JdbcClient.class);
    sql.sql(
            """
            insert into progress_update (plan, cycle, measure, institution, author, authorship,
              state, words, sheet, submitted_at, late)
            values ('mazs', 'c', '1.1', 'TM', 1001, 'own', 'done', :words,
              '[["challenges","šķēršļi"]]', 1704900000000, true)
            """)
        .param("words", words)
        .update();
    sql.sql("update obligation set state = 'submitted'").update();
  }

  @Test
  void aCycleWithNoAnswerAtAllIsToldOfInEveryFormat() throws IOException {
    for (var words : FILES) {
      assertThat(FileText.of(Orders.file(anna, words))).as(words).contains("TM");
    }
    for (var file : Orders.files(anna, "padomes tabula", 2)) {
      assertThat(FileText.of(file)).contains("nav atbildēts");
    }
    for (var words : PICTURES) {
      Orders.file(anna, words);
    }
    assertThat(Orders.caption(anna)).contains("Finansējums plānā nav norādīts");
    assertThat(FileText.of(Orders.file(anna, "arhīvs"))).contains("SHA256SUMS");
  }

  @Test
  void anySignOfAnyScriptComesOutAsItWentInAndDoesNoHarm() throws IOException {
    answered(MARKUP + SCRIPTS + "\u0007\u202E beigas");
    var files = new HashMap<String, Arrived.File>();
    for (var words : FILES) {
      files.put(words, Orders.file(anna, words));
      assertThat(FileText.of(files.get(words)))
          .as(words)
          .contains("beigas")
          .doesNotContain("\u0007beigas", "\u202E");
    }
    assertThat(answer(files.get("tabula"))).isEqualTo(MARKUP + SCRIPTS + " beigas");
    assertThat(FileText.of(files.get("docx"))).contains("🎉 中文 עברית العربية ģķļņ beigas");
    assertThat(FileText.of(files.get("pdf"))).contains("ģķļņ beigas", "aizstātas ar □");
  }

  @Test
  void anAnswerLongerThanACellGoesOnElsewhereAndNothingIsLost() throws IOException {
    var words = "Vārds un vēl. ".repeat(5_000) + "PAŠAS BEIGAS";
    answered(words);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content("tabula")))) {
      assertThat(answer(workbook)).startsWith("[Viss teksts lapā „Garie teksti”]\nVārds un vēl.");
      var sheet = workbook.getSheet("Garie teksti");
      var whole = new StringBuilder();
      for (var row = 1; row <= sheet.getLastRowNum(); row++) {
        assertThat(sheet.getRow(row).getCell(0).getStringCellValue()).contains("1.1", "TM");
        whole.append(sheet.getRow(row).getCell(2).getStringCellValue());
      }
      assertThat(whole.toString().replaceAll("\\s", "")).isEqualTo(words.replaceAll("\\s", ""));
    }
    for (var kind : List.of("csv", "json", "docx", "ogp kopsavilkums")) {
      assertThat(FileText.of(Orders.file(anna, kind))).as(kind).contains("PAŠAS BEIGAS");
    }
    try (var pdf = Loader.loadPDF(content("pdf"))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
    }
    try (var council =
        Loader.loadPDF(Orders.files(anna, "padomes tabula", 2).getFirst().content())) {
      assertThat(council.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void whatWasWithdrawnOrRenamedLaterKeepsItsAnswers() throws IOException {
    answered("paveikts laikus");
    bot.stop();
    planOf("Taisnīguma ministrija", "1.2", "Cits pasākums");
    bot.start();
    for (var words : List.of("docx", "pdf", "tabula")) {
      assertThat(FileText.of(Orders.file(anna, words)))
          .as(words)
          .contains("paveikts laikus", "Taisnīguma ministrija", "TM", "plāna redakcijā vairs nav");
    }
  }

  private byte[] content(String words) throws IOException {
    return Orders.file(anna, words).content();
  }

  private static String answer(Arrived.File file) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      return answer(workbook);
    }
  }

  private static String answer(XSSFWorkbook workbook) {
    var sheet = workbook.getSheetAt(0);
    for (var cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals("Kas paveikts")) {
        return sheet.getRow(1).getCell(cell.getColumnIndex()).getStringCellValue();
      }
    }
    throw new AssertionError("no such column");
  }
}
