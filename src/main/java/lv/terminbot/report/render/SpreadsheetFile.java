package lv.terminbot.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.Printable;
import lv.terminbot.report.content.Table;
import lv.terminbot.text.Phrases;
import org.dhatim.fastexcel.Workbook;

/**
 * A cycle as a workbook, a sheet for each table: typed cells, a filter on each column, a heading
 * that stays in sight and on each printed page. A text is a text, whatever sign it begins with.
 * Rows leave as they are made.
 */
public final class SpreadsheetFile {
  /** How many rows are held before they leave. */
  private static final int TOGETHER = 500;

  private final CycleReport report;
  private final Phrases phrases;
  private final List<String> dimensions = new ArrayList<>();

  public SpreadsheetFile(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  /**
   * Writes these tables in this order.
   *
   * @param draft where the workbook may lie before it is whole
   */
  public void write(List<Table> tables, Path draft, OutputStream out) {
    try {
      try (var raw = Files.newOutputStream(draft)) {
        write(tables, raw);
      }
      SheetDimensions.put(dimensions, draft, out);
      Files.delete(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Table> tables, OutputStream raw) throws IOException {
    try (var workbook = new Workbook(raw, "Terminbot", "1.0")) {
      // It is pressed together when the dimensions are put in.
      workbook.setCompressionLevel(0);
      workbook.properties().setTitle(report.cycle().title().in(phrases.language()));
      workbook.setGlobalDefaultFont(SpreadsheetPage.FONT, SpreadsheetPage.PRINT);
      var cut = new ArrayList<Table>();
      for (var table : tables) {
        if (sheet(workbook, table).hasLongTexts()) {
          cut.add(table);
        }
      }
      if (!cut.isEmpty()) {
        sheet(workbook, new LongTexts(cut, phrases));
      }
    }
  }

  private SpreadsheetPage sheet(Workbook workbook, Table table) throws IOException {
    var page =
        new SpreadsheetPage(
            workbook.newWorksheet(phrases.plain("report.sheet." + table.name())),
            head(),
            table.columns(),
            phrases.plain("report.long", "sheet", phrases.plain("report.sheet.long")));
    table.each(
        row -> {
          page.add(row.cells());
          leave(page);
        });
    if (!table.sums().isEmpty()) {
      page.total(table.sums());
    }
    page.finish();
    dimensions.add(page.dimension());
    return page;
  }

  private static void leave(SpreadsheetPage page) {
    try {
      if (page.held() >= TOGETHER) {
        page.leave();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands above each printed page: of what it is, and as of when. */
  private SpreadsheetPage.Head head() {
    var language = phrases.language();
    return new SpreadsheetPage.Head(
        Printable.shortened(
            report.plan().title().in(language) + " · " + report.cycle().title().in(language), 160),
        phrases.plain(
            "report.doc.asOf", "at", phrases.moment(report.madeAt(), report.plan().zone())));
  }
}
