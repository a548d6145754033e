package lv.terminbot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lv.terminbot.Bot;
import lv.terminbot.DeskBot;
import lv.terminbot.Orders;
import lv.terminbot.Someone;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.telegram.Arrived;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator hands on without touching it: to the Cabinet, and to the Partnership. */
class AnnexAndOgpTest {
  @TempDir private Path data;
  private Bot bot;
  private Someone anna;

  @BeforeEach
  void threeHaveAnsweredOnTwoMeasures() {
    bot = DeskBot.at("2024-01-10T10:00", data);
    anna = bot.someone(Bot.ANNA);
    bot.itIs("2024-01-10T10:01");
    anna.says("/start");
    var cycle = new FilledCycle(bot);
    var places =
        cycle.owed().stream().map(o -> o.measure().number() + " " + o.institution()).toList();
    cycle.answers(
        places.indexOf("3.2 TM"),
        ProgressState.DONE,
        "Noslēgts līgums ar trim pētniekiem.",
        List.of(
            List.of("result", "2022: 3; 2023: 5"),
            List.of("challenges", "Zema atsaucība"),
            List.of("next", "Otrā kārta"),
            List.of("evidence", "https://likumi.lv/ta/id/329905")));
    cycle.answers(
        places.indexOf("3.2 VID"),
        ProgressState.IN_PROGRESS,
        "Darba grupa tikās.",
        List.of(List.of("result", "80 %"), List.of("challenges", "nav")));
    cycle.answers(places.indexOf("1.2 VK"), ProgressState.DONE, "Pieņemts.", List.of());
  }

  @AfterEach
  void over() {
    bot.close();
  }

  @Test
  void theAnnexHasARowForEachMeasureWithAllThatTheCabinetAsks() throws IOException {
    var row =
        List.of(
            "3.2",
            "Izsvērtu un kvalitatīvu",
            "VK, TM, FM, VID",
            "Politikas plānošanas dokumenti",
            "TM: 2022: 3; 2023: 5",
            "VID: 80\u00a0%",
            "procesā (2\u00a0no\u00a04)",
            "TM: Noslēgts līgums",
            "TM: Zema atsaucība",
            "2024. gadā 30\u00a0000 EUR");
    for (var words : List.of("docx", "pdf")) {
      var annex = Orders.files(anna, words, 2).getLast();
      assertThat(annex.name()).contains("-annex-lv-2024-01-10.");
      assertThat(FileWordsReader.cells(annex).replaceAll("[\\s\u00a0]+", " "))
          .as(words)
          .contains("procesā (2 no 4)", "izpildīts (1 no 1)", "Zema atsaucība", "2022: 3; 2023: 5")
          .contains("Pasākumu izpilde pa apņemšanām")
          .doesNotContain("VID: nav");
    }
    try (var word = new XWPFDocument(stream(Orders.newest(anna, name -> name.endsWith(".docx"))))) {
      assertThat(word.getTables().getFirst().getNumberOfRows()).isEqualTo(1 + 14);
      assertThat(word.getTables().getLast().getText())
          .as("done, in progress, late, not started, unknown: by commitment and in all")
          .contains("\t3\t1\t–\t–\t–\t2\n", "\t2\t–\t1\t–\t–\t1\n")
          .endsWith("Kopā\t14\t1\t1\t–\t–\t12\n");
      assertThat(word.getTables().getLast().getRows().subList(0, 6))
          .as("the sums are on one page")
          .allMatch(sums -> sums.getCell(0).getParagraphArray(0).isKeepNext());
    }
    try (var workbook = new XSSFWorkbook(stream(Orders.file(anna, "tabula")))) {
      var sheet = workbook.getSheet("Pielikums");
      assertThat(sheet.getLastRowNum()).isEqualTo(14);
      var cells = new StringBuilder();
      sheet.getRow(5).forEach(cell -> cells.append(cell).append('\n'));
      row.forEach(words -> assertThat(cells).contains(words));
    }
  }

  @Test
  void thePartnershipGetsEachCommitmentUnderItsIdentifierInThreeFormats() throws Exception {
    var files = Orders.files(anna, "ogp kopsavilkums", 3);
    assertThat(files)
        .extracting(Arrived.File::name)
        .containsExactly(
            "ogp-lv-2022-2025-2022-2023-ogp-en-2024-01-10.docx",
            "ogp-lv-2022-2025-2022-2023-ogp-en-2024-01-10.pdf",
            "ogp-lv-2022-2025-2022-2023-ogp-data-en-2024-01-10.csv");
    for (var file : files.subList(0, 2)) {
      assertThat(FileWordsReader.words(file).replaceAll("[\\s\u00a0]+", " "))
          .as(file.name())
          .contains("LV0048 · 3. Strengthening the representation of society")
          .contains("Lead institution: State Chancellery (VK)")
          .contains("Completion: limited", "Early results", "Evidence", "Next steps")
          .contains("English translation", "Noslēgts līgums ar trim pētniekiem.")
          .contains("LV0047 · 2. Promoting opportunities", "The plan’s data name no measures");
      assertThat(FileWordsReader.cells(file).replaceAll("[\\s\u00a0]+", " "))
          .as(file.name())
          .contains("VK –, TM ✓, FM –, VID ✓ (2 of 4)", "Result 2022: 3; 2023: 5");
      assertThat(FileWordsReader.links(file)).contains("https://likumi.lv/ta/id/329905");
    }
    assertThat(PdfStandards.broken(files.get(1))).isEmpty();
    assertThat(new String(files.getLast().content(), StandardCharsets.UTF_8))
        .startsWith(
            "action_plan,commitment_id,commitment_number,commitment_title,lead_institution,")
        .contains(",LV0046,1,", ",3,1,substantial,1.2 VK: Pieņemts.,")
        .contains(",LV0047,2,", ",0,0,not answered,,,,\r\n")
        .as("in the order of the plan")
        .matches("(?s).*LV0046.*LV0047.*LV0048.*LV0049.*LV0050.*LV0051.*");
  }

  private static ByteArrayInputStream stream(Arrived.File file) {
    return new ByteArrayInputStream(file.content());
  }
}
