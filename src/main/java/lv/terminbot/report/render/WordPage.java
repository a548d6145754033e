package lv.terminbot.report.render;

import java.math.BigInteger;
import java.util.List;
import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.GridColumn;
import lv.terminbot.report.content.Document.Look;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * The paper of a Word document, its styles and its page numbers. Lengths are in twentieths of a
 * point.
 */
final class WordPage {
  private static final long LONG_SIDE = 16_838;
  private static final long SHORT_SIDE = 11_906;
  private static final String INK = "1A1A1A";
  private static final String BLUE = "1F4E79";

  private final XWPFDocument word;
  private final Document document;

  WordPage(XWPFDocument word, Document document) {
    this.word = word;
    this.document = document;
  }

  private boolean isTable() {
    return document.look() == Look.TABLE;
  }

  private long margin() {
    return isTable() ? 540 : 1_134;
  }

  private long room() {
    return (isTable() ? LONG_SIDE : SHORT_SIDE) - 2 * margin();
  }

  void prepare() {
    var properties = word.getProperties().getCoreProperties();
    properties.setTitle(document.title());
    properties.setCreator("Terminbot");
    document.subtitle().stream().findFirst().ifPresent(properties::setSubjectProperty);
    paper();
    styles();
  }

  private void paper() {
    var section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(isTable() ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(isTable() ? SHORT_SIDE : LONG_SIDE));
    if (isTable()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(isTable() ? 400 : margin()));
    margins.setBottom(BigInteger.valueOf(isTable() ? 480 : margin()));
    margins.setLeft(BigInteger.valueOf(margin()));
    margins.setRight(BigInteger.valueOf(margin()));
    margins.setHeader(BigInteger.valueOf(300));
    margins.setFooter(BigInteger.valueOf(isTable() ? 200 : 500));
  }

  private void styles() {
    var styles = word.createStyles();
    styles.setSpellingLanguage(document.language().code().equals("lv") ? "lv-LV" : "en-GB");
    var fonts = CTFonts.Factory.newInstance();
    var family = isTable() ? "Arial Narrow" : "Arial";
    fonts.setAscii(family);
    fonts.setHAnsi(family);
    fonts.setCs(family);
    fonts.setEastAsia(family);
    styles.setDefaultFonts(fonts);
    var print = isTable() ? 16 : 20;
    styles.addStyle(style("Normal", "Normal", new Shape(print, false, INK, 0, 60, 0)));
    styles.addStyle(style("Title", "Title", new Shape(isTable() ? 24 : 36, true, INK, 0, 60, 0)));
    styles.addStyle(
        style("Subtitle", "Subtitle", new Shape(isTable() ? 16 : 20, false, "333333", 0, 30, 0)));
    styles.addStyle(heading(1, new Shape(28, true, BLUE, 360, 120, 0)));
    styles.addStyle(heading(2, new Shape(23, true, INK, 280, 80, 0)));
    styles.addStyle(heading(3, new Shape(20, true, BLUE, 180, 60, 0)));
    styles.addStyle(style("Caption", "caption", new Shape(19, true, INK, 200, 60, 0)));
    styles.addStyle(style("Facts", "Facts", new Shape(print, false, INK, 0, 40, 0)));
    styles.addStyle(style("Answer", "Answer", new Shape(print, false, INK, 0, 40, 200)));
    styles.addStyle(
        style("TableText", "Table Text", new Shape(isTable() ? 16 : 17, false, INK, 0, 0, 0)));
    styles.addStyle(style("TableHeading", "Table Heading", new Shape(15, true, INK, 20, 20, 0)));
    if (isTable()) {
      exactly(styles.getStyle("TableText"), 178);
    }
    styles.addStyle(style("End", "End", new Shape(2, false, INK, 0, 0, 0)));
    exactly(styles.getStyle("End"), 20);
    styles.addStyle(contents(1, new Shape(20, true, INK, 80, 20, 0)));
    styles.addStyle(contents(2, new Shape(19, false, INK, 0, 20, 240)));
    var caption = styles.getStyle("Caption").getCTStyle();
    caption.getPPr().addNewKeepNext();
    styles.getStyle("Facts").getCTStyle().getPPr().addNewKeepLines();
  }

  /**
   * How the paragraphs of a style look.
   *
   * @param print in half points
   */
  private record Shape(int print, boolean bold, String ink, int before, int after, int indent) {}

  private static XWPFStyle style(String id, String name, Shape shape) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    if (id.equals("Normal")) {
      style.setDefault(true);
    }
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(shape.before()));
    spacing.setAfter(BigInteger.valueOf(shape.after()));
    if (shape.indent() > 0) {
      paragraph.addNewInd().setLeft(BigInteger.valueOf(shape.indent()));
    }
    var run = style.addNewRPr();
    if (shape.bold()) {
      run.addNewB();
    }
    run.addNewColor().setVal(shape.ink());
    run.addNewSz().setVal(BigInteger.valueOf(shape.print()));
    run.addNewSzCs().setVal(BigInteger.valueOf(shape.print()));
    return new XWPFStyle(style);
  }

  /** A line so high, whichever font a sign has to be borrowed from. */
  private static void exactly(XWPFStyle style, int height) {
    var spacing = style.getCTStyle().getPPr().getSpacing();
    spacing.setLine(BigInteger.valueOf(height));
    spacing.setLineRule(STLineSpacingRule.EXACT);
  }

  /** A style that Word and screen readers know as a heading. */
  private static XWPFStyle heading(int level, Shape shape) {
    var heading = style("Heading" + level, "heading " + level, shape);
    var paragraph = heading.getCTStyle().getPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewKeepLines();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    return heading;
  }

  private XWPFStyle contents(int level, Shape shape) {
    var contents = style("TOC" + level, "toc " + level, shape);
    var tab = contents.getCTStyle().getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(room()));
    return contents;
  }

  void numbers() {
    var footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.CENTER);
    footer.getCTP().addNewFldSimple().setInstr("PAGE");
    footer.createRun().setText(" / ");
    footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  void widths(XWPFTable table, List<GridColumn> columns) {
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (var i = 0; i < columns.size(); i++) {
      var column = i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol();
      column.setW(new BigInteger(width(columns, i)));
    }
  }

  String width(List<GridColumn> columns, int column) {
    var all = columns.stream().mapToInt(GridColumn::share).sum();
    return Long.toString(room() * columns.get(column).share() / all);
  }
}
