package lv.terminbot.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import lv.terminbot.report.ReportTable.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The table as a workbook: typed cells, a filter on each column, a heading that stays in sight. A
 * text is a text, whatever sign it begins with.
 */
final class SpreadsheetFile {
  /** What Excel takes in a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int WIDE = 60;
  private static final int NARROW = 16;

  private SpreadsheetFile() {}

  static byte[] of(ReportTable table, String sheet) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Terminbot", "1.0")) {
      var page = workbook.newWorksheet(sheet);
      heading(page, table);
      var row = 1;
      for (var cells : table.rows()) {
        for (var column = 0; column < cells.size(); column++) {
          put(page, row, column, cells.get(column));
        }
        row++;
      }
      page.range(1, 0, Math.max(1, table.rows().size()), table.heading().size() - 1)
          .style()
          .verticalAlignment("top")
          .wrapText(true)
          .set();
      page.setAutoFilter(0, 0, Math.max(1, table.rows().size()), table.heading().size() - 1);
      page.freezePane(0, 1);
      page.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void heading(Worksheet page, ReportTable table) {
    for (var column = 0; column < table.heading().size(); column++) {
      page.value(0, column, table.heading().get(column));
      page.width(column, isWide(table, column) ? WIDE : NARROW);
    }
    page.range(0, 0, 0, table.heading().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .fillColor("DCE6F1")
        .set();
  }

  private static boolean isWide(ReportTable table, int column) {
    return table.rows().stream()
        .limit(200)
        .anyMatch(row -> row.get(column) instanceof Cell.Words(var value) && value.length() > 40);
  }

  private static void put(Worksheet page, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words(var value) -> page.value(row, column, fitting(value));
      case Cell.Count(var value) -> page.value(row, column, value);
      case Cell.Moment(var value) -> {
        page.value(row, column, value);
        page.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      case Cell.Blank() -> {}
    }
  }

  /** No text said in a chat is so long; one joined of a dozen messages may be. */
  private static String fitting(String value) {
    return value.length() <= MOST_CHARACTERS
        ? value
        : value.substring(0, MOST_CHARACTERS - 3) + " …";
  }
}
