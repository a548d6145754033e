package lv.terminbot.report.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** DejaVu, which has every Latvian letter, and which is embedded wherever it is used. */
final class PdfFonts {
  static final String WIDE = "DejaVu Sans";
  static final String NARROW = "DejaVu Sans Condensed";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private PdfFonts() {}

  static InputStream open(String name) {
    return Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + name), name);
  }

  static Font read(String name) {
    try (var file = open(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }
}
