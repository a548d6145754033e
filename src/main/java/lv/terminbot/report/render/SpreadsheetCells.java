package lv.terminbot.report.render;

import java.math.BigDecimal;
import lv.terminbot.report.content.Cell;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells into a sheet, each as what it is: a number, a day, a text, a link. */
final class SpreadsheetCells {
  private static final String RULE = "B8C4D0";
  private static final String BLUE = "0563C1";

  /** More links than these no program opens in one sheet; the others stand there as words. */
  private static final int MOST_LINKS = 65_000;

  private final Worksheet sheet;
  private int links;

  SpreadsheetCells(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A text; beside the table of all texts, which would have to be in memory to the end. */
  void put(int row, int column, String words) {
    sheet.inlineString(row, column, words);
    style(row, column).wrapText(true).set();
  }

  void put(int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Words(var words) -> put(row, column, words);
      case Cell.Numbered(var number) -> {
        sheet.inlineString(row, column, number);
        style(row, column).format("@").wrapText(true).set();
      }
      case Cell.Count(var value) -> {
        sheet.value(row, column, value);
        style(row, column).horizontalAlignment("center").set();
      }
      case Cell.Year(var value) -> {
        sheet.value(row, column, value);
        style(row, column).format("0").horizontalAlignment("center").set();
      }
      case Cell.Amount(var value) -> {
        sheet.value(row, column, value);
        number(row, column, "#,##0" + decimals(value));
      }
      case Cell.Share(var percent) -> {
        sheet.value(row, column, percent.movePointLeft(2));
        number(row, column, "0" + decimals(percent) + "%");
      }
      case Cell.Day(var value) -> {
        sheet.value(row, column, value);
        style(row, column).format("dd.mm.yyyy").horizontalAlignment("center").set();
      }
      case Cell.Moment(var value) -> {
        sheet.value(row, column, value);
        style(row, column).format("dd.mm.yyyy hh:mm").horizontalAlignment("center").set();
      }
      case Cell.Link(var words, var address) -> link(row, column, words, address);
      case Cell.Blank() -> style(row, column).set();
    }
  }

  private void link(int row, int column, String words, String address) {
    if (links++ < MOST_LINKS) {
      sheet.hyperlink(row, column, new Opening(address));
    }
    sheet.inlineString(row, column, words);
    style(row, column).fontColor(BLUE).underlined().wrapText(true).set();
  }

  private void number(int row, int column, String format) {
    style(row, column).horizontalAlignment("right").indent(1).format(format).set();
  }

  /** Cents are two; anything else has as many as it has. */
  private static String decimals(BigDecimal value) {
    var scale = value.stripTrailingZeros().scale();
    return scale <= 0 ? "" : "." + "0".repeat(Math.max(2, scale));
  }

  private StyleSetter style(int row, int column) {
    return sheet
        .style(row, column)
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
        .borderColor(BorderSide.BOTTOM, RULE)
        .borderStyle(BorderSide.RIGHT, BorderStyle.HAIR)
        .borderColor(BorderSide.RIGHT, RULE);
  }

  /** The same address in two cells is two links. */
  private static final class Opening extends HyperLink {
    Opening(String address) {
      super(address);
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
