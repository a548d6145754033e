package lv.terminbot.report.render;

import java.util.List;
import lv.terminbot.report.content.Blocks;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Document.Text;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Puts tables into a Word document: their headings on each page, their rows whole. */
final class WordGrid {
  private static final String SHADE = "DCE6F1";
  private static final String RULE = "8A97A6";

  /** A row with more characters than these may go over a page's end. */
  private static final int LONG = 1_500;

  private final XWPFDocument word;
  private final Document document;
  private final WordPage page;
  private final WordText text;

  WordGrid(XWPFDocument word, Document document, WordPage page, WordText text) {
    this.word = word;
    this.document = document;
    this.page = page;
    this.text = text;
  }

  /** Cells that somebody pasted, the first row of them above the others. */
  void pasted(List<List<String>> rows) {
    var columns =
        rows.getFirst().stream()
            .map(heading -> new GridColumn(heading, 1, Document.Align.LEFT))
            .toList();
    var below =
        rows.subList(1, rows.size()).stream()
            .map(row -> row.stream().map(cell -> new Text(cell, document.language())).toList())
            .toList();
    table(new Part.Grid("", columns, below, List.of()));
  }

  void table(Part.Grid grid) {
    var table = word.createTable(1, grid.columns().size());
    table.setWidth("100%");
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    page.widths(table, grid.columns());
    var above = document.look() == Look.REPORT ? 25 : 0;
    table.setCellMargins(above, 45, above, 45);
    rule(table);
    var first = table.getRow(0);
    first.setRepeatHeader(true);
    first.setCantSplitRow(true);
    headings(first, grid.columns());
    var besideOthers = document.look() == Look.REPORT || !grid.caption().isEmpty();
    var kept = besideOthers && grid.isSmall();
    grid.rows().forEach(cells -> fill(row(table, grid, cells), grid.columns(), cells));
    if (!grid.sums().isEmpty()) {
      var sums = row(table, grid, grid.sums());
      fill(sums, grid.columns(), grid.sums());
      strengthen(sums);
    }
    var together = kept ? table.getNumberOfRows() - 1 : 1;
    table.getRows().subList(0, together).forEach(WordGrid::keepWithNext);
    word.createParagraph().setStyle("End");
  }

  private static void rule(XWPFTable table) {
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
  }

  private void headings(XWPFTableRow row, List<GridColumn> columns) {
    fill(
        row,
        columns,
        columns.stream().map(c -> new Text(c.heading(), document.language())).toList());
    strengthen(row);
    row.getTableCells().forEach(WordGrid::shade);
  }

  private static void shade(XWPFTableCell cell) {
    cell.setColor(SHADE);
    cell.getParagraphArray(0).setStyle("TableHeading");
  }

  private static void strengthen(XWPFTableRow row) {
    row.getTableCells()
        .forEach(cell -> cell.getParagraphArray(0).getRuns().forEach(run -> run.setBold(true)));
  }

  private XWPFTableRow row(XWPFTable table, Part.Grid grid, List<Text> cells) {
    var row = table.createRow();
    var longest = cells.stream().mapToInt(cell -> cell.words().length()).max().orElse(0);
    row.setCantSplitRow(longest <= LONG && (document.look() != Look.REPORT || grid.isSmall()));
    return row;
  }

  private static void keepWithNext(XWPFTableRow row) {
    row.getTableCells().forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
  }

  private void fill(XWPFTableRow row, List<GridColumn> columns, List<Text> cells) {
    for (var i = 0; i < cells.size(); i++) {
      var cell = row.getCell(i);
      cell.setWidth(page.width(columns, i));
      var paragraph = cell.getParagraphArray(0);
      paragraph.setStyle("TableText");
      paragraph.setAlignment(
          switch (columns.get(i).align()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTER -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
          });
      var said = cells.get(i);
      text.write(paragraph, new Text(Blocks.inline(said.words()), said.language()));
    }
  }
}
