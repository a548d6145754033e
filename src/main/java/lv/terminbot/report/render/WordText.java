package lv.terminbot.report.render;

import lv.terminbot.report.content.Addresses;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Language;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Puts words into paragraphs: lines, links that open, and the language where it is another. */
final class WordText {
  private static final String BLUE = "1F4E79";

  private final Language language;

  /**
   * @param language of the document
   */
  WordText(Language language) {
    this.language = language;
  }

  void write(XWPFParagraph paragraph, String words) {
    write(paragraph, new Text(words, language));
  }

  void write(XWPFParagraph paragraph, Text text) {
    for (var piece : Addresses.split(Printable.clean(text.words()))) {
      if (piece.address().isPresent()) {
        var link = paragraph.createHyperlinkRun(piece.address().orElseThrow());
        link.setText(piece.words());
        link.setColor(BLUE);
        link.setUnderline(UnderlinePatterns.SINGLE);
      } else {
        lines(paragraph, piece.words(), text.language());
      }
    }
  }

  void strongly(XWPFParagraph paragraph, String words) {
    var run = paragraph.createRun();
    run.setBold(true);
    run.setText(Printable.clean(words));
  }

  private void lines(XWPFParagraph paragraph, String words, Language of) {
    var lines = words.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      var run = paragraph.createRun();
      if (!of.equals(language)) {
        run.setLang(of.code());
      }
      run.setText(lines[i]);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }
}
