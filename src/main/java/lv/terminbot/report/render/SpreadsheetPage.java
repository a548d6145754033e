package lv.terminbot.report.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook, row after row, each as high as what stands in it. */
final class SpreadsheetPage {
  /** What Excel takes in a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  /** Room for the words that say where a text goes on. */
  private static final int CUT = 32_600;

  /** One that every program has, or another of just that width. */
  static final String FONT = "Arial";

  /** The size of the letters in points. */
  static final int PRINT = 10;

  private static final int SMALL = 9;

  /** What a page holds across if no letter on it is to be smaller than 7 points. */
  private static final int ACROSS_A4 = 219;

  private static final int ACROSS_A3 = 314;

  /** The first columns, which say what a row is about: on each page of a table of several. */
  private static final int NAMING = 5;

  private static final double LINE = 13;
  private static final double HIGHEST = 405;
  private static final String SHADE = "DCE6F1";
  private static final String RULE = "B8C4D0";

  private final Worksheet sheet;
  private final List<Column> columns;
  private final Function<Overflow, String> rest;
  private int next = 1;
  private int held;

  /** A text longer than a cell: whose it is, and what of it has no room. */
  record Overflow(String of, String heading, List<String> pieces) {}

  /** What stands above each printed page, on its left and on its right. */
  record Head(String left, String right) {}

  SpreadsheetPage(
      Worksheet sheet, Head head, List<Column> columns, Function<Overflow, String> rest) {
    this.sheet = sheet;
    this.columns = columns;
    this.rest = rest;
    paper();
    sheet.header(plain(head.left()), Position.LEFT, FONT, SMALL);
    sheet.header(plain(head.right()), Position.RIGHT, FONT, SMALL);
    sheet.freezePane(0, 1);
    sheet.footer("&P / &N", Position.CENTER, FONT, SMALL);
    heading();
  }

  private void paper() {
    var pages = Math.ceilDiv(width(), ACROSS_A3);
    sheet.pageOrientation("landscape");
    sheet.paperSize(width() > ACROSS_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) pages);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    if (pages > 1) {
      sheet.repeatCols(0, NAMING - 1);
    }
    sheet.leftMargin(0.25f);
    sheet.rightMargin(0.25f);
    sheet.topMargin(0.6f);
    sheet.bottomMargin(0.6f);
    sheet.headerMargin(0.25f);
    sheet.footerMargin(0.25f);
  }

  /** A sign that would be an order in a header is a sign. */
  private static String plain(String words) {
    return words.replace("&", "&&");
  }

  private int width() {
    return columns.stream().mapToInt(Column::width).sum();
  }

  private void heading() {
    var lines = 1;
    for (var column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).heading());
      sheet.width(column, columns.get(column).width());
      // Bold letters are wide, and the button of the filter stands beside them.
      lines =
          Math.max(
              lines,
              LineBreaks.lines(columns.get(column).heading(), columns.get(column).width() - 2));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .fillColor(SHADE)
        .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
        .set();
    sheet.rowHeight(0, lines * LINE + 4);
  }

  void add(List<Cell> row) {
    add("", row);
  }

  /**
   * @param whose of whom its texts are, for one that has no room in its cell
   */
  void add(String whose, List<Cell> row) {
    var lines = 1;
    for (var column = 0; column < row.size(); column++) {
      lines = Math.max(lines, put(whose, row, column));
    }
    sheet.rowHeight(next, Math.min(HIGHEST, lines * LINE + 2));
    next++;
    held++;
  }

  /** A row of sums: part of the page, not of what is filtered. */
  void total(List<Cell> row) {
    finishFilter();
    add(row);
    sheet
        .range(next - 1, 0, next - 1, columns.size() - 1)
        .style()
        .bold()
        .borderStyle(BorderSide.TOP, BorderStyle.MEDIUM)
        .set();
  }

  /** How many rows have not left yet. */
  int held() {
    return held;
  }

  void leave() throws IOException {
    sheet.flush();
    held = 0;
  }

  void finish() throws IOException {
    finishFilter();
    sheet.finish();
  }

  private boolean filtered;

  private void finishFilter() {
    if (!filtered) {
      sheet.setAutoFilter(0, 0, Math.max(1, next - 1), columns.size() - 1);
      filtered = true;
    }
  }

  /** Returns how many lines it takes. */
  private int put(String whose, List<Cell> row, int column) {
    var style =
        sheet
            .style(next, column)
            .verticalAlignment("top")
            .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
            .borderColor(BorderSide.BOTTOM, RULE);
    switch (row.get(column)) {
      case Cell.Words(var value) -> {
        var fitting = fitting(whose, column, value);
        // Beside the table of all texts, which would have to be in memory to the end.
        sheet.inlineString(next, column, fitting);
        style.wrapText(true).set();
        return LineBreaks.lines(fitting, columns.get(column).width() - 1);
      }
      case Cell.Count(var value) -> {
        sheet.value(next, column, value);
        style.horizontalAlignment("center").set();
      }
      case Cell.Amount(var value) -> {
        sheet.value(next, column, value);
        style
            .horizontalAlignment("right")
            .indent(1)
            .format(value.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0")
            .set();
      }
      case Cell.Day(var value) -> {
        sheet.value(next, column, value);
        style.format("dd.mm.yyyy").horizontalAlignment("center").set();
      }
      case Cell.Moment(var value) -> {
        sheet.value(next, column, value);
        style.format("dd.mm.yyyy hh:mm").horizontalAlignment("center").set();
      }
      case Cell.Blank() -> style.set();
    }
    return 1;
  }

  private String fitting(String whose, int column, String value) {
    if (value.length() <= MOST_CHARACTERS) {
      return value;
    }
    var pieces = new ArrayList<String>();
    for (var from = 0; from < value.length(); ) {
      var to = Math.min(value.length(), from + CUT);
      if (to < value.length() && Character.isHighSurrogate(value.charAt(to - 1))) {
        to--;
      }
      pieces.add(value.substring(from, to));
      from = to;
    }
    var where =
        rest.apply(
            new Overflow(whose, columns.get(column).heading(), pieces.subList(1, pieces.size())));
    return pieces.getFirst() + where;
  }
}
