package lv.terminbot.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.terminbot.report.ReportTable.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table as comma-separated values: UTF-8 with a byte order mark, so that Excel sees it; a text
 * that a spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvFile {
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private CsvFile() {}

  static byte[] of(ReportTable table) {
    var text = new StringWriter();
    text.append('\ufeff');
    try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(table.heading());
      for (var row : table.rows()) {
        printer.printRecord(values(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> values(List<Cell> row) {
    return row.stream().map(CsvFile::value).toList();
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Words(var value) -> harmless(value);
      case Cell.Count(var value) -> Long.toString(value);
      case Cell.Moment(var value) -> value.toString().replace('T', ' ');
      case Cell.Blank() -> "";
    };
  }

  private static String harmless(String value) {
    return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
