package lv.terminbot.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.terminbot.report.content.AnswerTable;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import lv.terminbot.report.content.CycleReport;
import lv.terminbot.text.Phrases;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The answers as comma-separated values: UTF-8 with a byte order mark, so that Excel sees it; a
 * text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvFile {
  private static final String FORMULA_SIGNS = "=+-@\t\r\n";

  private CsvFile() {}

  public static void write(CycleReport report, Phrases phrases, OutputStream out) {
    var table = new AnswerTable(report, phrases);
    try {
      var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.append('\ufeff');
      // Not closed: it would close what the caller opened.
      @SuppressWarnings("resource")
      var printer = new CSVPrinter(text, CSVFormat.EXCEL);
      printer.printRecord(table.columns().stream().map(Column::heading).toList());
      report.each(on -> table.rows(on).forEach(row -> print(printer, values(row.cells()))));
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(CSVPrinter printer, List<String> values) {
    try {
      printer.printRecord(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> values(List<Cell> row) {
    return row.stream().map(CsvFile::value).toList();
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Words(var value) -> harmless(value);
      case Cell.Count(var value) -> Long.toString(value);
      case Cell.Amount(var value) -> value.toPlainString();
      case Cell.Day(var value) -> value.toString();
      case Cell.Moment(var value) -> value.toString().replace('T', ' ');
      case Cell.Blank() -> "";
    };
  }

  private static String harmless(String value) {
    return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
