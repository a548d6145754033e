package lv.terminbot.report.render;

import java.io.IOException;
import java.util.List;
import lv.terminbot.report.content.Blocks;
import lv.terminbot.report.content.Cell;
import lv.terminbot.report.content.Column;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook, row after row, each as high as what stands in it. */
final class SpreadsheetPage {
  /** What Excel takes in a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  /** One that every program has, or another of just that width. */
  static final String FONT = "Arial";

  /** The size of the letters in points. */
  static final int PRINT = 10;

  private static final int SMALL = 9;
  private static final double LINE = 13;

  /** Excel makes no row higher than 409 points. */
  private static final int MOST_LINES = 31;

  private static final String SHADE = "DCE6F1";

  private final Worksheet sheet;
  private final List<Column> columns;
  private final String seeLong;
  private final SpreadsheetCells cells;
  private int next = 1;
  private int held;
  private boolean longTexts;
  private boolean filtered;

  /** What stands above each printed page, on its left and on its right. */
  record Head(String left, String right) {}

  /**
   * @param seeLong says in a cell that its text is longer than its row can be, and where it is
   *     whole
   */
  SpreadsheetPage(Worksheet sheet, Head head, List<Column> columns, String seeLong) {
    this.sheet = sheet;
    this.columns = columns;
    this.seeLong = seeLong;
    this.cells = new SpreadsheetCells(sheet);
    var paper = new SpreadsheetPaper(columns);
    paper.lay(sheet);
    sheet.header(plain(head.left()), Position.LEFT, FONT, SMALL);
    sheet.header(plain(head.right()), Position.RIGHT, FONT, SMALL);
    sheet.freezePane(paper.naming(), 1);
    sheet.footer("&P / &N", Position.CENTER, FONT, SMALL);
    heading();
  }

  /** A sign that would be an order in a header is a sign. */
  private static String plain(String words) {
    return words.replace("&", "&&");
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
    for (var column = 0; column < columns.size(); column++) {
      if (columns.get(column).type() == Column.Type.INTEGER) {
        sheet
            .style(0, column)
            .wrapText(true)
            .verticalAlignment("center")
            .horizontalAlignment("center")
            .set();
      }
    }
    sheet.rowHeight(0, lines * LINE + 4);
  }

  void add(List<Cell> row) {
    var lines = 1;
    for (var column = 0; column < row.size(); column++) {
      lines = Math.max(lines, put(row.get(column), column));
    }
    sheet.rowHeight(next, Math.min(MOST_LINES, lines) * LINE + 2);
    next++;
    held++;
  }

  /** Returns how many lines it takes. */
  private int put(Cell cell, int column) {
    if (!(cell instanceof Cell.Words(var value))) {
      cells.put(next, column, cell);
      return 1;
    }
    var width = columns.get(column).width() - 1;
    var words = Blocks.inline(value);
    if (isLong(value, columns.get(column))) {
      longTexts = true;
      words = seeLong + "\n" + words;
    }
    cells.put(next, column, cut(words));
    return LineBreaks.lines(words, width);
  }

  /** Whether it has more lines than a row can be high. */
  static boolean isLong(String words, Column column) {
    return LineBreaks.lines(Blocks.inline(words), column.width() - 1) > MOST_LINES;
  }

  /** At the end of a whole character; the rest is among the long texts. */
  private static String cut(String words) {
    if (words.length() <= MOST_CHARACTERS) {
      return words;
    }
    var end = MOST_CHARACTERS - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
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

  /** Whether a text here begins with the words that it is whole elsewhere. */
  boolean hasLongTexts() {
    return longTexts;
  }

  void leave() throws IOException {
    sheet.flush();
    held = 0;
  }

  void finish() throws IOException {
    finishFilter();
    sheet.finish();
  }

  private void finishFilter() {
    if (!filtered) {
      sheet.setAutoFilter(0, 0, Math.max(1, next - 1), columns.size() - 1);
      filtered = true;
    }
  }

  /** All cells that have something in them, such as "A1:F20". */
  String dimension() {
    var last = columns.size() - 1;
    var letters = (last < 26 ? "" : letter(last / 26 - 1)) + letter(last % 26);
    return "A1:" + letters + next;
  }

  private static String letter(int number) {
    return Character.toString('A' + number);
  }
}
