package lv.terminbot.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.terminbot.report.content.Table;
import org.apache.commons.csv.CSVPrinter;

/** A table as a file of separated values, for people in an office or for programs. */
public final class CsvFile {
  private CsvFile() {}

  public static void write(Table table, CsvDialect dialect, OutputStream out) {
    try {
      var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.append(dialect.mark());
      // Not closed: it would close what the caller opened.
      @SuppressWarnings("resource")
      var printer = new CSVPrinter(text, dialect.format());
      printer.printRecord(table.columns().stream().map(dialect::heading).toList());
      table.each(row -> print(printer, row.cells().stream().map(dialect::value).toList()));
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
}
