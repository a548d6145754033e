package lv.terminbot.report.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * DejaVu, which has every Latvian letter, and Noto Emoji for the signs that it lacks; both are
 * embedded wherever they are used.
 */
final class PdfFonts {
  static final String WIDE = "DejaVu Sans";
  static final String NARROW = "DejaVu Sans Condensed";
  static final String EMOJI = "Noto Emoji";
  static final String EMOJI_FILE = "/fonts/NotoEmoji-Regular.ttf";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  /** Where the number of tables stands in a font, and where the first of their names does. */
  private static final int TABLES = 4;

  private static final int NAMES = 12;
  private static final int NAME = 16;
  private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);

  private static final Font LETTERS = read("DejaVuSans.ttf");
  private static final Font SIGNS = read(EMOJI_FILE);

  private PdfFonts() {}

  /** Whether a font for reading has this character, as those of an office have about the same. */
  static boolean haveLetter(int c) {
    return LETTERS.canDisplay(c);
  }

  /** Whether it is a picture that only the font for such has. */
  static boolean haveSign(int c) {
    return c > 0x2000 && !haveLetter(c) && SIGNS.canDisplay(c);
  }

  /**
   * A font that writes each letter by itself. With its own ligatures a reader who looks for
   * "finans" does not find "finansējums": the PDF holds one sign in place of two letters.
   */
  static InputStream open(String name) {
    try (var file = resource(name)) {
      return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Under another name the table of substitutions is not looked at. */
  private static byte[] withoutLigatures(byte[] font) {
    var tables = ((font[TABLES] & 0xFF) << 8) | (font[TABLES + 1] & 0xFF);
    for (var table = 0; table < tables; table++) {
      var at = NAMES + NAME * table;
      if (Arrays.equals(font, at, at + 4, SUBSTITUTIONS, 0, 4)) {
        font[at] = 'X';
      }
    }
    return font;
  }

  /** The file of a font as it is. */
  static InputStream resource(String name) {
    var place = name.startsWith("/") ? name : FOLDER + name;
    return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(place), name);
  }

  static Font read(String name) {
    try (var file = resource(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
