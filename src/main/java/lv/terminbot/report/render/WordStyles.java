package lv.terminbot.report.render;

import java.math.BigInteger;
import lv.terminbot.report.content.Document.Look;
import lv.terminbot.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The styles of a Word document. Lengths are in twentieths of a point. */
final class WordStyles {
  private static final String INK = "1A1A1A";
  private static final String BLUE = "1F4E79";

  private final XWPFDocument word;
  private final Language language;
  private final Look look;
  private final long room;

  /**
   * @param room across the paper, within its margins
   */
  WordStyles(XWPFDocument word, Language language, Look look, long room) {
    this.word = word;
    this.language = language;
    this.look = look;
    this.room = room;
  }

  private boolean isSmall() {
    return look.isAcross();
  }

  void add() {
    var styles = word.createStyles();
    styles.setSpellingLanguage(language.code().equals("lv") ? "lv-LV" : "en-GB");
    var fonts = CTFonts.Factory.newInstance();
    var family = isSmall() ? "Arial Narrow" : "Arial";
    fonts.setAscii(family);
    fonts.setHAnsi(family);
    fonts.setCs(family);
    fonts.setEastAsia(family);
    styles.setDefaultFonts(fonts);
    var print = isSmall() ? 16 : 20;
    styles.addStyle(style("Normal", "Normal", new Shape(print, false, INK, 0, 60, 0)));
    styles.addStyle(style("Title", "Title", new Shape(isSmall() ? 24 : 36, true, INK, 0, 60, 0)));
    styles.addStyle(
        style("Subtitle", "Subtitle", new Shape(isSmall() ? 16 : 20, false, "333333", 0, 30, 0)));
    styles.addStyle(heading(1, new Shape(28, true, BLUE, 360, 120, 0)));
    styles.addStyle(heading(2, new Shape(23, true, INK, 280, 80, 0)));
    styles.addStyle(heading(3, new Shape(20, true, BLUE, 180, 60, 0)));
    styles.addStyle(style("Caption", "caption", new Shape(19, true, INK, 200, 60, 0)));
    styles.addStyle(style("Facts", "Facts", new Shape(print, false, INK, 0, 40, 0)));
    styles.addStyle(style("Answer", "Answer", new Shape(print, false, INK, 0, 40, 200)));
    styles.addStyle(
        style("TableText", "Table Text", new Shape(isSmall() ? 16 : 17, false, INK, 0, 0, 0)));
    styles.addStyle(style("TableHeading", "Table Heading", new Shape(15, true, INK, 20, 20, 0)));
    if (isSmall()) {
      exactly(styles.getStyle("TableText"), 178);
    }
    styles.addStyle(style("End", "End", new Shape(2, false, INK, 0, isSmall() ? 0 : 60, 0)));
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
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(BigInteger.valueOf(room));
    return contents;
  }
}
