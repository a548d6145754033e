package lv.terminbot.report.render;

import java.util.List;
import lv.terminbot.report.content.Column;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * How a sheet is printed: on A4 across, beside each other as many pages as it takes for no letter
 * to be smaller than 7 points, and on each of them what the rows are about.
 */
final class SpreadsheetPaper {
  /** What a page holds across in that print, in digits. */
  private static final int ACROSS = 219;

  private final List<Column> columns;

  SpreadsheetPaper(List<Column> columns) {
    this.columns = columns;
  }

  void lay(Worksheet sheet) {
    var pages = pages();
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) pages);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    if (pages > 1 && naming() > 0) {
      sheet.repeatCols(0, naming() - 1);
    }
    sheet.leftMargin(0.25f);
    sheet.rightMargin(0.25f);
    sheet.topMargin(0.6f);
    sheet.bottomMargin(0.6f);
    sheet.headerMargin(0.25f);
    sheet.footerMargin(0.25f);
  }

  /**
   * The first columns, which say what a row is about: the number and the title of a measure, and
   * whose the row is where a measure has several.
   */
  int naming() {
    if (!columns.getFirst().code().equals("measure")) {
      return 0;
    }
    return columns.get(2).code().equals("institution") ? 3 : 2;
  }

  /** A column is not cut between two pages. */
  private int pages() {
    var named = columns.stream().limit(naming()).mapToInt(Column::width).sum();
    var pages = 1;
    var used = named;
    for (var column : columns.subList(naming(), columns.size())) {
      if (used + column.width() > ACROSS) {
        pages++;
        used = named;
      }
      used += column.width();
    }
    return pages;
  }
}
