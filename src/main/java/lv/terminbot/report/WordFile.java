package lv.terminbot.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document for Word: headings by style, table headings on each page, page numbers. */
final class WordFile {
  private static final String FONT = "Calibri";
  private static final int[] SIZES = {18, 14, 12};
  private static final long LONG_SIDE = 16_838;
  private static final long SHORT_SIDE = 11_906;
  private static final long MARGIN = 1_134;

  private final XWPFDocument word = new XWPFDocument();
  private final Document document;

  private WordFile(Document document) {
    this.document = document;
  }

  static byte[] of(Document document) {
    return new WordFile(document).written();
  }

  private byte[] written() {
    try (word) {
      var bytes = new ByteArrayOutputStream();
      word.getProperties().getCoreProperties().setTitle(document.title());
      word.getProperties().getCoreProperties().setCreator("Terminbot");
      var styles = word.createStyles();
      styles.setSpellingLanguage(document.language().code().equals("lv") ? "lv-LV" : "en-GB");
      var fonts = CTFonts.Factory.newInstance();
      fonts.setAscii(FONT);
      fonts.setHAnsi(FONT);
      fonts.setCs(FONT);
      styles.setDefaultFonts(fonts);
      IntStream.rangeClosed(1, SIZES.length).forEach(l -> styles.addStyle(heading(l)));
      page();
      document.parts().forEach(this::add);
      pageNumbers();
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A style that Word and screen readers know as a heading. */
  private static XWPFStyle heading(int level) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId("Heading" + level);
    style.addNewName().setVal("heading " + level);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(240));
    spacing.setAfter(BigInteger.valueOf(80));
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(SIZES[level - 1] * 2L));
    return new XWPFStyle(style);
  }

  private void page() {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(document.landscape() ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(document.landscape() ? SHORT_SIDE : LONG_SIDE));
    if (document.landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }

  private void pageNumbers() {
    var footer =
        word.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" / ");
    footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private void add(Document.Part part) {
    switch (part) {
      case Document.Part.Heading(var level, var text) -> {
        var paragraph = word.createParagraph();
        paragraph.setStyle("Heading" + level);
        write(paragraph, text, false);
      }
      case Document.Part.Words(var text) -> {
        var paragraph = word.createParagraph();
        paragraph.setSpacingAfter(80);
        write(paragraph, text, false);
      }
      case Document.Part.Quote(var text) -> {
        var paragraph = word.createParagraph();
        paragraph.setIndentationLeft(360);
        paragraph.setSpacingAfter(80);
        write(paragraph, text, false);
      }
      case Document.Part.Grid(var heading, var rows) -> grid(heading, rows);
    }
  }

  private void grid(List<String> heading, List<List<String>> rows) {
    var table = word.createTable(rows.size() + 1, heading.size());
    table.setWidth("100%");
    var first = table.getRow(0);
    first.setRepeatHeader(true);
    widths(table, heading, rows);
    for (var column = 0; column < heading.size(); column++) {
      var cell = first.getCell(column);
      cell.setColor("DCE6F1");
      write(cell.getParagraphArray(0), heading.get(column), true);
    }
    for (var row = 0; row < rows.size(); row++) {
      var cells = rows.get(row);
      var line = table.getRow(row + 1);
      line.setCantSplitRow(true);
      for (var column = 0; column < cells.size(); column++) {
        write(line.getCell(column).getParagraphArray(0), cells.get(column), false);
      }
    }
    word.createParagraph();
  }

  /** A column gets room by what stands in it, so that a number does not take that of a title. */
  private void widths(XWPFTable table, List<String> heading, List<List<String>> rows) {
    var wants =
        IntStream.range(0, heading.size()).map(column -> wanted(column, heading, rows)).toArray();
    var all = Math.max(1, IntStream.of(wants).sum());
    var room = (document.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    var grid = table.getCTTbl().addNewTblGrid();
    for (var column = 0; column < wants.length; column++) {
      var width = BigInteger.valueOf(room * wants[column] / all);
      grid.addNewGridCol().setW(width);
      for (var row : table.getRows()) {
        row.getCell(column).setWidth(width.toString());
      }
    }
  }

  private static int wanted(int column, List<String> heading, List<List<String>> rows) {
    var longest =
        rows.stream().limit(500).mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.clamp(longest, Math.max(8, heading.get(column).length()), 60);
  }

  private static void write(XWPFParagraph paragraph, String text, boolean bold) {
    var lines = text.lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var run = paragraph.createRun();
      run.setBold(bold || paragraph.getStyle() != null);
      run.setText(lines.get(i));
      if (i < lines.size() - 1) {
        run.addBreak();
      }
    }
  }
}
