package lv.terminbot.report.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.terminbot.mailbox.Attachment;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Files in archives that Telegram takes: one, or several where they are too many, each complete in
 * itself with the checksums of what is in it, which {@code sha256sum -c} can check. A file stays
 * whole.
 */
public final class ZipSeries {
  static final String MEDIA_TYPE = "application/zip";

  /** Telegram takes 50 MB from a bot; what cannot be pressed together grows a little. */
  static final long MOST = 48_500_000;

  private static final String SUMS = "SHA256SUMS";

  private final Scratch.Bench bench;
  private final Instant at;
  private final long most;

  /** What goes in, under which name, which may have folders. */
  public record Item(String path, long size, Attachment.Content content) {
    public static Item name(String folder, Attachment file) {
      return new Item(folder + file.name(), file.size(), file.content());
    }

    /** What it takes at most, with its name twice and its checksum. */
    private long room() {
      return size + 300 + 4L * path.length();
    }
  }

  ZipSeries(Scratch.Bench bench, Instant at, long most) {
    this.bench = bench;
    this.at = at;
    this.most = most;
  }

  /** Archives that Telegram takes. */
  public static ZipSeries forTelegram(Scratch.Bench bench, Instant at) {
    return new ZipSeries(bench, at, MOST);
  }

  /**
   * @param name of the archive, without its ending
   */
  public List<Attachment> pack(String name, List<Item> items) {
    var volumes = volumes(items);
    var zips = new ArrayList<Attachment>();
    for (var volume : volumes) {
      var number = zips.size() + 1;
      var named =
          volumes.size() == 1
              ? name + ".zip"
              : "%s-%d-of-%d.zip".formatted(name, number, volumes.size());
      zips.add(bench.make(named, MEDIA_TYPE, out -> write(volume, out)));
    }
    return zips;
  }

  private List<List<Item>> volumes(List<Item> items) {
    var volumes = new ArrayList<List<Item>>();
    var volume = new ArrayList<Item>();
    var taken = 0L;
    for (var item : items) {
      if (!volume.isEmpty() && taken + item.room() > most) {
        volumes.add(volume);
        volume = new ArrayList<>();
        taken = 0;
      }
      volume.add(item);
      taken += item.room();
    }
    volumes.add(volume);
    return volumes;
  }

  private void write(List<Item> items, OutputStream out) {
    try {
      var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      var sums = new StringBuilder();
      for (var item : items) {
        try (var content = item.content().open()) {
          sums.append(entry(zip, item.path(), content)).append("  ").append(item.path());
          sums.append('\n');
        }
      }
      zip.putNextEntry(dated(SUMS));
      zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String entry(ZipOutputStream zip, String path, InputStream content) throws IOException {
    var digest = DigestUtils.getSha256Digest();
    zip.putNextEntry(dated(path));
    new DigestInputStream(content, digest).transferTo(zip);
    zip.closeEntry();
    return Hex.encodeHexString(digest.digest());
  }

  private ZipEntry dated(String path) {
    var entry = new ZipEntry(path);
    entry.setLastModifiedTime(FileTime.from(at));
    return entry;
  }
}
