package lv.terminbot.planning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.Workbook;

/** Tables that nobody should open. */
final class TableBombs {
  private static final int MEGABYTE = 1 << 20;

  private TableBombs() {}

  static byte[] withMacros(byte[] table) throws IOException {
    return with(table, "xl/vbaProject.bin", 1);
  }

  /** A few hundred kilobytes of which 200 megabytes come. */
  static byte[] unfolding(byte[] table) throws IOException {
    return with(table, "xl/media/image1.bin", 200);
  }

  private static byte[] with(byte[] table, String name, int megabytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var from = new ZipArchiveInputStream(new ByteArrayInputStream(table));
        var to = new ZipOutputStream(bytes)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      to.putNextEntry(new ZipEntry(name));
      for (var written = 0; written < megabytes; written++) {
        to.write(new byte[MEGABYTE]);
      }
    }
    return bytes.toByteArray();
  }

  static byte[] ofRows(int rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var page = workbook.newWorksheet("Pasākumi");
      page.value(0, 0, "Numurs");
      page.value(0, 1, "Nosaukums (lv)");
      for (var row = 1; row <= rows; row++) {
        page.value(row, 0, "1." + row);
        page.value(row, 1, "Pasākums " + row);
      }
    }
    return bytes.toByteArray();
  }
}
