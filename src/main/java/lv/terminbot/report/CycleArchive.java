package lv.terminbot.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.report.CycleReport.Entry;

/**
 * All of a cycle in one file: the table, the data, the files that were sent as evidence, and {@code
 * SHA256SUMS}, which {@code sha256sum -c} can check.
 */
final class CycleArchive {
  private final CycleReport report;
  private final EvidenceFiles files;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder sums = new StringBuilder();

  CycleArchive(CycleReport report, EvidenceFiles files) {
    this.report = report;
    this.files = files;
  }

  /** With these files beside the evidence. */
  byte[] of(Iterable<Attachment> made) {
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : made) {
        put(zip, file.name(), file.bytes());
      }
      for (var entry : report.entries()) {
        for (var file : entry.files()) {
          evidence(zip, entry, file);
        }
      }
      entry(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void evidence(ZipOutputStream zip, Entry entry, Evidence file) throws IOException {
    var content = files.content(file.id());
    if (content.isPresent()) {
      var place =
          "%s/%s/%d-%s"
              .formatted(
                  entry.measure().number(),
                  entry.obligation().institution(),
                  file.id(),
                  plain(file.name()));
      put(zip, place, content.get());
    }
  }

  /** A name that is one on every system and leads nowhere else. */
  private static String plain(String name) {
    var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("^\\.+", "_");
    return safe.isBlank() ? "_" : safe;
  }

  private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    entry(zip, name, content);
    sums.append(HexFormat.of().formatHex(sha256(content))).append("  ").append(name).append('\n');
  }

  private void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(report.madeAt()));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
