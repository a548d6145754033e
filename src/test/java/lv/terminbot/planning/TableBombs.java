package lv.terminbot.planning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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

  /** A workbook that opens with a password only. */
  static byte[] locked(byte[] table) throws IOException {
    try (var container = new POIFSFileSystem()) {
      var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("slepeni");
      try (var sealed = lock.getDataStream(container)) {
        sealed.write(table);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      var bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** What was a workbook before 2007, as far as one looks. */
  static byte[] ofTheOldKind() throws IOException {
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
      var bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  /** What no zip makes smaller. */
  static byte[] noise(int size) {
    var noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
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
