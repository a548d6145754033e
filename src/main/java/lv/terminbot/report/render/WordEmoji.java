package lv.terminbot.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The signs that no office font has: a document that holds one brings a font for it along, so that
 * it is no box on a machine that has none.
 */
final class WordEmoji {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String HIDDEN =
      "application/vnd.openxmlformats-officedocument.obfuscatedFont";

  /** So much of a font is hidden under its key, as the standard of the format wants it. */
  private static final int UNDER_KEY = 32;

  private boolean used;

  /** Words that are written in one font. */
  record Piece(String words, boolean signs) {}

  /** The same words in their order, the signs apart. */
  List<Piece> split(String words) {
    if (words.codePoints().noneMatch(PdfFonts::haveSign)) {
      return List.of(new Piece(words, false));
    }
    used = true;
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (var at = 0; at < words.length(); ) {
      var sign = PdfFonts.haveSign(words.codePointAt(at));
      var end = at;
      while (end < words.length() && belongs(words.codePointAt(end), sign, end > at)) {
        end += Character.charCount(words.codePointAt(end));
      }
      pieces.add(new Piece(words.substring(from, end), sign));
      from = end;
      at = end;
    }
    return pieces;
  }

  /** What only says how the sign before it is drawn goes with it. */
  private static boolean belongs(int c, boolean sign, boolean follows) {
    return sign ? PdfFonts.haveSign(c) || (follows && isJoint(c)) : !PdfFonts.haveSign(c);
  }

  private static boolean isJoint(int c) {
    return c == 0x200D || c == 0xFE0F || c == 0x20E3;
  }

  /** Puts the font into a document in which a sign stood. */
  void bring(XWPFDocument word) {
    if (!used) {
      return;
    }
    try {
      var key = UUID.nameUUIDFromBytes(PdfFonts.EMOJI.getBytes(StandardCharsets.UTF_8)).toString();
      var parts = word.getPackage();
      var table = PackagingURIHelper.createPartName("/word/fontTable.xml");
      var file = PackagingURIHelper.createPartName("/word/fonts/font1.odttf");
      word.getPackagePart().addRelationship(table, TargetMode.INTERNAL, RELATIONS + "/fontTable");
      var fonts = parts.createPart(table, TYPE);
      var link = fonts.addRelationship(file, TargetMode.INTERNAL, RELATIONS + "/font");
      try (var out = fonts.getOutputStream();
          var font = parts.createPart(file, HIDDEN).getOutputStream();
          var plain = PdfFonts.resource(PdfFonts.EMOJI_FILE)) {
        out.write(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="%s"><w:font w:name="%s"><w:charset w:val="00"/><w:family w:val="auto"/>\
            <w:pitch w:val="variable"/><w:embedRegular r:id="%s" w:fontKey="{%s}"/></w:font></w:fonts>\
            """
                .formatted(RELATIONS, PdfFonts.EMOJI, link.getId(), key.toUpperCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8));
        font.write(hidden(plain.readAllBytes(), key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hidden(byte[] font, String key) {
    var digits = key.replace("-", "");
    var bytes = digits.length() / 2;
    for (var i = 0; i < UNDER_KEY; i++) {
      var from = digits.length() - 2 - 2 * (i % bytes);
      font[i] ^= (byte) Integer.parseInt(digits.substring(from, from + 2), 16);
    }
    return font;
  }
}
