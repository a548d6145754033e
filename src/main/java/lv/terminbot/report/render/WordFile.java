package lv.terminbot.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Labelled;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.report.content.Document.Part;
import lv.terminbot.report.content.Printable;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A document for Word: headings by style, contents, table headings on each page, page numbers. */
public final class WordFile {
  private static final String SHADE = "DCE6F1";
  private static final String RULE = "8A97A6";

  private final XWPFDocument word = new XWPFDocument();
  private final Document document;
  private final WordPage page;
  private int bookmarks;

  private WordFile(Document document) {
    this.document = document;
    this.page = new WordPage(word, document);
  }

  public static void write(Document document, OutputStream out) {
    new WordFile(document).writeTo(out);
  }

  private void writeTo(OutputStream out) {
    try (word) {
      page.prepare();
      paragraph("Title", document.title());
      document.subtitle().forEach(line -> paragraph("Subtitle", line));
      if (document.look() == Look.REPORT) {
        new WordContents(word).add(document);
      }
      document.parts().forEach(this::add);
      page.numbers();
      word.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Part part) {
    switch (part) {
      case Part.Heading(var level, var text) -> heading(level, text);
      case Part.Words(var text) -> paragraph("Normal", text);
      case Part.Facts(var lines) ->
          labelled("Facts", lines).forEach(line -> line.setKeepNext(true));
      case Part.Answers(var lines) -> {
        var printed = labelled("Answer", lines);
        for (var i = 0; i < printed.size(); i++) {
          printed.get(i).setKeepNext(Document.staysWithNext(i, printed.size()));
        }
      }
      case Part.Grid grid -> grid(grid);
    }
  }

  private void heading(int level, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle("Heading" + level);
    // Said here too: not every program heeds what the style says of it before a table.
    paragraph.setKeepNext(true);
    // The contents have a page of their own.
    paragraph.setPageBreak(bookmarks == 0 && document.look() == Look.REPORT);
    var id = BigInteger.valueOf(bookmarks);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(WordContents.anchor(bookmarks++));
    write(paragraph, text, false);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  private XWPFParagraph paragraph(String style, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    write(paragraph, text, false);
    return paragraph;
  }

  private List<XWPFParagraph> labelled(String style, List<Labelled> lines) {
    return lines.stream()
        .map(
            line -> {
              var paragraph = word.createParagraph();
              paragraph.setStyle(style);
              write(paragraph, line.label() + ": ", true);
              write(paragraph, line.words(), false);
              return paragraph;
            })
        .toList();
  }

  private void grid(Part.Grid grid) {
    if (!grid.caption().isEmpty()) {
      paragraph("Caption", grid.caption()).setKeepNext(true);
    }
    var table = word.createTable(1, grid.columns().size());
    table.setWidth("100%");
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    page.widths(table, grid.columns());
    var above = document.look() == Look.TABLE ? 0 : 25;
    table.setCellMargins(above, 45, above, 45);
    rule(table);
    var first = table.getRow(0);
    first.setRepeatHeader(true);
    first.setCantSplitRow(true);
    fill(first, grid.columns(), grid.columns().stream().map(GridColumn::heading).toList(), true);
    first.getTableCells().forEach(WordFile::shade);
    var kept = document.look() == Look.REPORT && grid.isSmall();
    grid.rows().forEach(cells -> row(table, grid, cells, false));
    if (!grid.sums().isEmpty()) {
      row(table, grid, grid.sums(), true);
    }
    var together = kept ? table.getNumberOfRows() - 1 : 1;
    table.getRows().subList(0, together).forEach(WordFile::keepWithNext);
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

  private static void shade(XWPFTableCell cell) {
    cell.setColor(SHADE);
    cell.getParagraphArray(0).setStyle("TableHeading");
  }

  private void row(XWPFTable table, Part.Grid grid, List<String> cells, boolean strong) {
    var row = table.createRow();
    row.setCantSplitRow(document.look() == Look.TABLE || grid.isSmall());
    fill(row, grid.columns(), cells, strong);
  }

  private static void keepWithNext(XWPFTableRow row) {
    row.getTableCells().forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
  }

  private void fill(
      XWPFTableRow row, List<GridColumn> columns, List<String> cells, boolean strong) {
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
      write(paragraph, cells.get(i), strong);
    }
  }

  private static void write(XWPFParagraph paragraph, String text, boolean strong) {
    var lines = Printable.clean(text).split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      var run = paragraph.createRun();
      if (strong) {
        run.setBold(true);
      }
      run.setText(lines[i]);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }
}
