package lv.terminbot.planning.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A container of the old kind: a workbook of before 2007, or a newer one locked in it. */
final class BeforeXlsx {
  private static final String LOCKED = "EncryptedPackage";

  private BeforeXlsx() {}

  static Refusal tell(byte[] content) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      var root = container.getRoot();
      if (root.hasEntryCaseInsensitive(LOCKED)) {
        return Refusal.LOCKED;
      }
      return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
          ? Refusal.OLD_KIND
          : Refusal.OTHER_KIND;
    } catch (IOException | RuntimeException damaged) {
      return Refusal.DAMAGED;
    }
  }
}
