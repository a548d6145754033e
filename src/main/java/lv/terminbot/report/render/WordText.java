package lv.terminbot.report.render;

import lv.terminbot.report.content.Addresses;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Language;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts words into paragraphs: lines, links that open, and the language where it is another. */
final class WordText {
  private static final String BLUE = "1F4E79";

  private final Language language;
  private final WordEmoji emoji;

  /**
   * @param language of the document
   */
  WordText(Language language, WordEmoji emoji) {
    this.language = language;
    this.emoji = emoji;
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
      for (var piece : emoji.split(lines[i])) {
        var run = paragraph.createRun();
        if (!of.equals(language)) {
          run.setLang(of.code());
        }
        if (piece.signs()) {
          font(run);
        }
        run.setText(piece.words());
      }
      if (i < lines.length - 1) {
        paragraph.getRuns().getLast().addBreak();
      }
    }
  }

  /** For signs of every kind: Word looks under another name for each. */
  private static void font(XWPFRun run) {
    for (var kind : XWPFRun.FontCharRange.values()) {
      run.setFontFamily(PdfFonts.EMOJI, kind);
    }
  }
}
