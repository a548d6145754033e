package lv.terminbot.planning.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.terminbot.planning.table.Column;
import lv.terminbot.planning.table.Heading;
import lv.terminbot.planning.table.PlanTable;
import lv.terminbot.planning.table.Sheet;
import lv.terminbot.planning.table.TableWords;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook to be filled in: what it is comes first, then a sheet each. */
public final class WorkbookFile {
  /** So many empty rows below take what is typed as it is typed. */
  private static final int ROOM = 200;

  private static final Set<Column> NUMBERS = Set.of(Column.YEAR, Column.EUROS, Column.IN_ALL);
  private static final String HEAD = "DDE6F0";
  private static final double LINE = 15;

  /** As high as a row can be. */
  private static final double HIGHEST = 400;

  private final Phrases phrases;
  private final List<Language> languages;

  /**
   * @param languages of which each text has a column
   */
  public WorkbookFile(Phrases phrases, List<Language> languages) {
    this.phrases = phrases;
    this.languages = List.copyOf(languages);
  }

  public byte[] write(PlanTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Terminbot", "1.0")) {
      about(workbook.newWorksheet(phrases.plain("planning.about.sheet")));
      for (var sheet : Sheet.values()) {
        sheet(workbook.newWorksheet(TableWords.name(sheet, phrases)), sheet, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void about(Worksheet page) {
    page.width(0, 24);
    page.width(1, 26);
    page.width(2, 90);
    page.value(0, 0, phrases.plain("planning.about.title"));
    page.style(0, 0).bold().fontSize(14).set();
    var row = 1;
    for (var line : phrases.plain("planning.about.how").split("\n")) {
      page.value(row, 0, line);
      page.range(row, 0, row, 2).merge();
      page.range(row, 0, row, 2).style().wrapText(true).verticalAlignment("top").set();
      page.rowHeight(row, line.length() > 130 ? 2 * LINE : LINE);
      row++;
    }
    row++;
    for (var head : List.of("sheet", "column", "what")) {
      var place = List.of("sheet", "column", "what").indexOf(head);
      page.value(row, place, phrases.plain("planning.about.head." + head));
    }
    page.range(row, 0, row, 2).style().bold().fillColor(HEAD).set();
    for (var sheet : Sheet.values()) {
      for (var column : sheet.columns()) {
        row++;
        page.value(row, 0, TableWords.name(sheet, phrases));
        page.value(row, 1, phrases.plain("planning.column." + column.code()));
        var what = phrases.plain("planning.about." + sheet.code() + "." + column.code());
        page.value(row, 2, what);
        page.rowHeight(row, (1 + what.length() / 95) * LINE);
        page.range(row, 0, row, 2).style().wrapText(true).verticalAlignment("top").set();
      }
    }
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.pageOrientation("landscape");
  }

  private void sheet(Worksheet page, Sheet sheet, PlanTable table) {
    var headings = sheet.headings(languages);
    for (var place = 0; place < headings.size(); place++) {
      page.value(0, place, TableWords.name(headings.get(place), phrases));
      page.width(place, width(headings.get(place)));
    }
    page.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).fillColor(HEAD).set();
    page.rowHeight(0, 2 * LINE);
    page.freezePane(0, 1);
    var rows = table.rows(sheet);
    for (var at = 0; at < rows.size(); at++) {
      var lines = 1;
      for (var place = 0; place < headings.size(); place++) {
        var text = rows.get(at).text(headings.get(place));
        put(page, at + 1, place, headings.get(place), text);
        lines = Math.max(lines, lines(text, width(headings.get(place)) * 0.9));
      }
      page.rowHeight(at + 1, Math.min(HIGHEST, lines * LINE));
    }
    for (var place = 0; place < headings.size(); place++) {
      var below = page.range(1, place, rows.size() + ROOM, place).style().verticalAlignment("top");
      format(below, headings.get(place).column());
    }
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
    page.pageOrientation("landscape");
    page.repeatRows(0);
  }

  private static int lines(String text, double width) {
    return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / width))).sum();
  }

  /** "3.10" stays as it is typed, and no spreadsheet makes a day of "3.2". */
  private static void format(org.dhatim.fastexcel.StyleSetter cells, Column column) {
    if (column.isOfDays()) {
      cells.format("yyyy\\-mm\\-dd").set();
    } else if (NUMBERS.contains(column)) {
      cells.format(column == Column.EUROS ? "#,##0" : "0").set();
    } else {
      cells.format("@").wrapText(true).set();
    }
  }

  private static void put(Worksheet page, int row, int place, Heading heading, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (heading.column().isOfDays() && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      page.value(row, place, LocalDate.parse(text));
    } else if (NUMBERS.contains(heading.column())) {
      page.value(row, place, new BigDecimal(text));
    } else {
      page.value(row, place, text);
    }
  }

  private static double width(Heading heading) {
    if (heading.language().isPresent()) {
      return 50;
    }
    return switch (heading.column()) {
      case NUMBER, COMMITMENT, YEAR, WORKING, MEASURE, OGP -> 14;
      case BASIS_URL, PERSON, EMAIL -> 32;
      default -> 17;
    };
  }
}
