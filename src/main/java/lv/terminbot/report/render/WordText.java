package lv.terminbot.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import lv.terminbot.report.content.Addresses;
import lv.terminbot.report.content.Document.Text;
import lv.terminbot.report.content.Printable;
import lv.terminbot.text.Language;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts words into paragraphs: lines, links that open, and the language where it is another. */
final class WordText {
  private static final String BLUE = "1F4E79";
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

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

  /** A square picture with what is seen in it. */
  void picture(XWPFParagraph paragraph, byte[] png, String description, int millimetres) {
    var side = Units.toEMU(millimetres * POINTS_A_MILLIMETRE);
    try {
      var run = paragraph.createRun();
      run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "picture.png", side, side);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
    } catch (IOException | InvalidFormatException unreadable) {
      throw new IllegalStateException("a picture of ours cannot be read", unreadable);
    }
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
