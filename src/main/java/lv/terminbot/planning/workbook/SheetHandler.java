package lv.terminbot.planning.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.terminbot.planning.table.Cell;
import lv.terminbot.planning.table.GivenSheet;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears one sheet, element by element. What stands in merged cells counts for each of them. */
final class SheetHandler extends DefaultHandler {
  private static final int MOST_MERGED = 2_000;
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean isFormula;
  private boolean hears;

  SheetHandler(ReadOnlySharedStringsTable strings, StylesTable styles) {
    this.strings = strings;
    this.styles = styles;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes given) {
    switch (name) {
      case "row" -> {
        var number = given.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
      }
      case "c" -> {
        var reference = given.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        var kind = given.getValue("t");
        type = kind == null ? "n" : kind;
        var look = given.getValue("s");
        style = look == null ? 0 : Integer.parseInt(look);
        isFormula = false;
        value.setLength(0);
      }
      case "f" -> isFormula = true;
      case "v", "t" -> hears = true;
      // How a word is spoken is no part of it.
      case "rPh" -> hears = false;
      case "mergeCell" -> {
        if (merged.size() >= MOST_MERGED) {
          throw new Refusal.Refused(Refusal.TOO_LARGE);
        }
        merged.add(CellRangeAddress.valueOf(given.getValue("ref")));
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (hears) {
      value.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> hears = false;
      case "c" -> put(cell());
      default -> {}
    }
  }

  private void put(Cell cell) {
    if ((cell.text().isEmpty() && cell.kind() != Cell.Kind.NO_VALUE)
        || column >= SentTable.MOST_COLUMNS) {
      return;
    }
    rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    if (rows.size() > SentTable.MOST_ROWS) {
      throw new Refusal.Refused(Refusal.TOO_MANY_ROWS);
    }
  }

  private Cell cell() {
    var written = value.toString();
    if (isFormula && (written.isEmpty() || type.equals("e"))) {
      return new Cell(written, type.equals("str") ? Cell.Kind.TEXT : Cell.Kind.NO_VALUE);
    }
    return switch (type) {
      case "s" ->
          new Cell(strings.getItemAt(Integer.parseInt(written)).getString(), Cell.Kind.TEXT);
      case "e" -> new Cell(written, Cell.Kind.NO_VALUE);
      case "b" -> new Cell(written.equals("1") ? "1" : "0", Cell.Kind.TEXT);
      case "d" -> new Cell(written.split("T", 2)[0], Cell.Kind.DAY);
      case "n" -> number(written);
      default -> new Cell(written, Cell.Kind.TEXT);
    };
  }

  private Cell number(String written) {
    if (written.isBlank()) {
      return Cell.EMPTY;
    }
    if (isDay()) {
      var days = (long) Double.parseDouble(written);
      return days > 0 && days < 200_000
          ? new Cell(DAY_ZERO.plusDays(days).toString(), Cell.Kind.DAY)
          : new Cell(written, Cell.Kind.NUMBER);
    }
    // 3.2 may lie there as 3.2000000000000002.
    var rounded =
        new BigDecimal(written.strip())
            .round(new java.math.MathContext(15))
            .stripTrailingZeros()
            .toPlainString();
    return new Cell(rounded, Cell.Kind.NUMBER);
  }

  private boolean isDay() {
    if (style >= styles.getNumCellStyles()) {
      return false;
    }
    var look = styles.getStyleAt(style);
    return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
  }

  /** The rows with anything in them. */
  List<GivenSheet.Row> rows() {
    merged.forEach(this::spread);
    return rows.entrySet().stream()
        .map(entry -> new GivenSheet.Row(entry.getKey(), cells(entry.getValue())))
        .toList();
  }

  private void spread(CellRangeAddress area) {
    var first = rows.getOrDefault(area.getFirstRow() + 1, new TreeMap<>());
    var cell = first.get(area.getFirstColumn());
    if (cell == null || area.getLastRow() == area.getFirstRow()) {
      return;
    }
    // Down, and only where there is a row: a head over several columns stands over the first.
    rows.subMap(area.getFirstRow() + 2, true, area.getLastRow() + 1, true)
        .values()
        .forEach(below -> below.putIfAbsent(area.getFirstColumn(), cell));
  }

  private static List<Cell> cells(TreeMap<Integer, Cell> given) {
    var cells = new ArrayList<Cell>();
    for (var place = 0; place <= given.lastKey(); place++) {
      cells.add(given.getOrDefault(place, Cell.EMPTY));
    }
    return cells;
  }
}
