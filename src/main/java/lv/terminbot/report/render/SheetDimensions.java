package lv.terminbot.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Says in each sheet of a workbook how far it reaches. What writes rows as they are made says so
 * before it knows; and there are readers who believe it and see one cell.
 */
final class SheetDimensions {
  private static final String UNKNOWN = "<dimension ref=\"A1\"/>";

  /** Far behind what stands before the dimension. */
  private static final int BEGINNING = 4096;

  private SheetDimensions() {}

  /**
   * @param dimensions of the sheets in their order, such as "A1:F20"
   */
  static void put(List<String> dimensions, Path workbook, OutputStream out) throws IOException {
    // Not closed: it would close what the caller opened.
    var to = new ZipOutputStream(out);
    try (var from = new ZipFile(workbook.toFile())) {
      for (var entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (var content = from.getInputStream(entry)) {
          if (entry.getName().startsWith("xl/worksheets/sheet")) {
            var number = Integer.parseInt(entry.getName().replaceAll("\\D", ""));
            put(dimensions.get(number - 1), content, to);
          }
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
    to.finish();
  }

  private static void put(String dimension, InputStream sheet, OutputStream out)
      throws IOException {
    var beginning = new String(sheet.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    if (!beginning.contains(UNKNOWN)) {
      throw new IllegalStateException("the sheet says nothing of its dimension");
    }
    var known = beginning.replace(UNKNOWN, "<dimension ref=\"" + dimension + "\"/>");
    out.write(known.getBytes(StandardCharsets.ISO_8859_1));
  }
}
