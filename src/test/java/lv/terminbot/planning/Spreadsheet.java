package lv.terminbot.planning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes in a workbook, as somebody makes them in a spreadsheet. */
final class Spreadsheet {
  private static final List<String> OF_MEASURES = List.of("Pasākumi", "Rādītāji", "Finansējums");

  private Spreadsheet() {}

  static void title(XSSFWorkbook book, String title) {
    rowOf(book, "3.2").getCell(2).setCellValue(title);
  }

  static void remove(XSSFWorkbook book, String number) {
    for (var name : OF_MEASURES) {
      var sheet = book.getSheet(name);
      for (var at = sheet.getLastRowNum(); at > 0; at--) {
        var row = sheet.getRow(at);
        if (row != null && row.getCell(0) != null && row.getCell(0).toString().equals(number)) {
          sheet.removeRow(row);
        }
      }
    }
  }

  static Row rowOf(XSSFWorkbook book, String number) {
    for (var row : book.getSheet("Pasākumi")) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(number)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + number);
  }

  static void fill(XSSFWorkbook book, String sheet, String... cells) {
    var page = book.getSheet(sheet);
    var at = 1;
    while (page.getRow(at) != null
        && page.getRow(at).getCell(0) != null
        && !page.getRow(at).getCell(0).toString().isEmpty()) {
      at++;
    }
    var row = page.createRow(at);
    for (var place = 0; place < cells.length; place++) {
      row.createCell(place).setCellValue(cells[place]);
    }
  }

  /** A sheet without the rows whose first cell is this. */
  static void without(XSSFWorkbook book, String name, String first) {
    var sheet = book.getSheet(name);
    for (var at = sheet.getLastRowNum(); at > 0; at--) {
      var row = sheet.getRow(at);
      if (row != null && row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
        sheet.removeRow(row);
      }
    }
  }

  static byte[] changed(byte[] table, Consumer<XSSFWorkbook> change) {
    try (var book =
            table.length == 0
                ? new XSSFWorkbook()
                : new XSSFWorkbook(new ByteArrayInputStream(table));
        var out = new ByteArrayOutputStream()) {
      change.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void changeATitleAndAddAMeasure(XSSFWorkbook book) {
    title(book, "Labāki lēmumi");
    fill(book, "Pasākumi", "2.1", "2", "Jauns pasākums jauniešiem", "A new one", "", "TM");
  }
}
