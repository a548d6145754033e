package lv.terminbot.report.render;

import lv.terminbot.report.content.Document;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a report: its headings, each with the page on which it is, asked for from whoever
 * lays the document out. They are no field of contents: Word would number them no better, and
 * LibreOffice takes the pages of such a field for words that somebody wrote.
 */
final class WordContents {
  private static final int DEEPEST = 2;

  private final XWPFDocument word;

  WordContents(XWPFDocument word) {
    this.word = word;
  }

  /**
   * The name by which a heading is found, counted from the first of all levels; none of those that
   * Word takes away when somebody lets it make contents of its own.
   */
  static String anchor(int heading) {
    return "_Ref" + (100_000 + heading);
  }

  void add(Document document) {
    var number = 0;
    for (var part : document.parts()) {
      if (part instanceof Document.Part.Heading(var level, var text)) {
        if (level <= DEEPEST) {
          var paragraph = word.createParagraph();
          paragraph.setStyle("TOC" + level);
          entry(paragraph.getCTP().addNewHyperlink(), anchor(number), text, document.language());
        }
        number++;
      }
    }
  }

  private static void entry(CTHyperlink link, String anchor, Text text, Language language) {
    link.setAnchor(anchor);
    var words = link.addNewR();
    if (!text.language().equals(language)) {
      words.addNewRPr().addNewLang().setVal(text.language().code());
    }
    words.addNewT().setStringValue(Printable.shortened(text.words(), 90));
    link.addNewR().addNewTab();
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    link.addNewR().addNewInstrText().setStringValue("PAGEREF " + anchor + " \\h");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    link.addNewR().addNewT().setStringValue("");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
