package lv.terminbot.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.report.content.AnswerTable;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.report.content.PlanTables;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Phrases;
import org.dhatim.fastexcel.Workbook;

/**
 * A cycle as a workbook: the answers, the measures, the money; typed cells, a filter on each
 * column, a heading that stays in sight and on each printed page. A text is a text, whatever sign
 * it begins with. Rows leave as they are made.
 */
public final class SpreadsheetFile {
  /** How many rows are held before they leave. */
  private static final int TOGETHER = 500;

  private final CycleReport report;
  private final Phrases phrases;
  private final List<List<Cell>> continued = new ArrayList<>();

  public SpreadsheetFile(CycleReport report, Phrases phrases) {
    this.report = report;
    this.phrases = phrases;
  }

  public void write(OutputStream out) {
    try (var workbook = new Workbook(out, "Terminbot", "1.0")) {
      workbook.properties().setTitle(report.cycle().title().in(phrases.language()));
      workbook.setGlobalDefaultFont(SpreadsheetPage.FONT, SpreadsheetPage.PRINT);
      answers(workbook);
      measures(workbook);
      var plan = new PlanTables(report.plan(), phrases);
      var funding = page(workbook, "funding", plan.fundingColumns());
      var rows = plan.fundingRows();
      if (!rows.isEmpty()) {
        rows.subList(0, rows.size() - 1).forEach(funding::add);
        funding.total(rows.getLast());
      }
      funding.finish();
      if (!continued.isEmpty()) {
        continued(workbook);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answers(Workbook workbook) throws IOException {
    var table = new AnswerTable(report, phrases);
    var page = page(workbook, "answers", table.columns());
    report.each(
        on ->
            table
                .rows(on)
                .forEach(
                    row -> {
                      page.add(row.whose(), row.cells());
                      leave(page);
                    }));
    page.finish();
  }

  private void measures(Workbook workbook) throws IOException {
    var plan = new PlanTables(report.plan(), phrases);
    var page = page(workbook, "measures", plan.measureColumns());
    for (var commitment : report.plan().commitments()) {
      for (var measure : commitment.measures()) {
        page.add(plan.measureRow(commitment, measure));
        leave(page);
      }
    }
    if (!plan.years().isEmpty()) {
      page.total(plan.measureTotals());
    }
    page.finish();
  }

  /** What has no room in its cell. */
  private void continued(Workbook workbook) throws IOException {
    var page =
        page(
            workbook,
            "continued",
            List.of(
                new Column(phrases.plain("report.column.row"), 26),
                new Column(phrases.plain("report.column.words"), 100)));
    continued.forEach(page::add);
    page.finish();
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

  private SpreadsheetPage page(Workbook workbook, String name, List<Column> columns) {
    var title = phrases.plain("report.sheet." + name);
    return new SpreadsheetPage(workbook.newWorksheet(title), head(), columns, this::keep);
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

  /** Remembers the rest of a text that is longer than a cell, and says where it stands. */
  private String keep(SpreadsheetPage.Overflow overflow) {
    var where = phrases.plain("report.sheet.continued");
    overflow
        .pieces()
        .forEach(
            piece ->
                continued.add(
                    List.of(
                        new Cell.Words(overflow.of() + " · " + overflow.heading()),
                        new Cell.Words(piece))));
    return phrases.plain("report.continued", "sheet", where);
  }
}
