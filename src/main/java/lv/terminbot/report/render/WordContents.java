package lv.terminbot.report.render;

import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Printable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a report: a field that Word renews when the document is opened, with its entries
 * written out already, so that a program that does not renew it shows them, too.
 */
final class WordContents {
  private static final int DEEPEST = 2;

  private final XWPFDocument word;

  WordContents(XWPFDocument word) {
    this.word = word;
  }

  /** The name by which a heading is found, counted from the first of all levels. */
  static String anchor(int heading) {
    return "_Toc" + (100_000 + heading);
  }

  void add(Document document) {
    var begun = false;
    var number = 0;
    for (var part : document.parts()) {
      if (part instanceof Document.Part.Heading(var level, var text)) {
        if (level <= DEEPEST) {
          var paragraph = word.createParagraph();
          paragraph.setStyle("TOC" + level);
          if (!begun) {
            field(paragraph.getCTP(), "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
            begun = true;
          }
          entry(paragraph.getCTP().addNewHyperlink(), anchor(number), text.words());
        }
        number++;
      }
    }
    if (begun) {
      word.createParagraph().getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
  }

  private static void field(CTP paragraph, String instruction) {
    var begin = paragraph.addNewR().addNewFldChar();
    begin.setFldCharType(STFldCharType.BEGIN);
    begin.setDirty(true);
    paragraph.addNewR().addNewInstrText().setStringValue(instruction);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  private static void entry(CTHyperlink link, String anchor, String text) {
    link.setAnchor(anchor);
    link.addNewR().addNewT().setStringValue(Printable.shortened(text, 90));
    link.addNewR().addNewTab();
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    link.addNewR().addNewInstrText().setStringValue("PAGEREF " + anchor + " \\h");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    link.addNewR().addNewT().setStringValue("");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
