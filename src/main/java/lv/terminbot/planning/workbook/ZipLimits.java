package lv.terminbot.planning.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unfolds a workbook once, to see how large it is before anything of it is kept; by the very reader
 * that its sheets are read with, so that the two do not see different files.
 */
final class ZipLimits {
  private static final long MOST_UNFOLDED = 120L << 20;
  private static final int MOST_ENTRIES = 500;

  private ZipLimits() {}

  static void check(byte[] content) {
    var known = false;
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      var unfolded = 0L;
      var entries = 0;
      var buffer = new byte[1 << 16];
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("macrosheets")) {
          throw new Refusal.Refused(Refusal.MACROS);
        }
        known |= name.equals("xl/workbook.xml");
        if (++entries > MOST_ENTRIES) {
          throw new Refusal.Refused(Refusal.TOO_LARGE);
        }
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unfolded += read;
          if (unfolded > MOST_UNFOLDED) {
            throw new Refusal.Refused(Refusal.TOO_LARGE);
          }
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new Refusal.Refused(Refusal.DAMAGED);
    }
    if (!known) {
      throw new Refusal.Refused(Refusal.OTHER_KIND);
    }
  }
}
