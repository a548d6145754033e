package lv.terminbot.report.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.report.making.ZipSeries.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that Telegram takes. */
class ZipSeriesTest {
  private static final Instant NOW = Instant.parse("2024-02-06T07:00:00Z");
  private static final long MOST = 100_000;
  @TempDir private Path folder;

  @Test
  void whatIsTooLargeForOneIsSeveralEachCompleteInItself() throws Exception {
    // given files that cannot be pressed together
    var items = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> random(i, 9_000)).toList());
    items.add(random(99, 150_000));

    // when
    try (var bench = new Scratch(folder.resolve("making")).bench()) {
      var zips = new ZipSeries(bench, NOW, MOST).pack("arhivs", items);

      // then
      assertThat(zips)
          .extracting(Attachment::name)
          .startsWith("arhivs-1-of-5.zip")
          .endsWith("arhivs-5-of-5.zip");
      assertThat(zips.subList(0, 4)).allMatch(zip -> zip.size() <= MOST);
      var seen = new ArrayList<String>();
      for (var zip : zips) {
        seen.addAll(checked(zip));
      }
      assertThat(seen).containsExactlyInAnyOrderElementsOf(items.stream().map(Item::path).toList());
    }
    assertThat(folder.resolve("making")).isEmptyDirectory();
  }

  @Test
  void whatFitsIsOne() throws Exception {
    try (var bench = new Scratch(folder.resolve("making")).bench()) {
      var zips = new ZipSeries(bench, NOW, MOST).pack("arhivs", List.of(random(1, 10)));
      assertThat(zips).extracting(Attachment::name).containsExactly("arhivs.zip");
      checked(zips.getFirst());
    }
  }

  @Test
  void aThousandAttachmentsAreTaken() throws Exception {
    var items = IntStream.range(0, 3_000).mapToObj(i -> random(i, 20)).toList();
    try (var bench = new Scratch(folder.resolve("making")).bench()) {
      var zips = new ZipSeries(bench, NOW, ZipSeries.MOST).pack("arhivs", items);
      assertThat(checked(zips.getFirst())).hasSize(3_000);
    }
  }

  @Test
  void aNameIsOneOnEverySystemAndLeadsNowhereElse() {
    assertThat(CycleArchive.plain("../../etc/passwd")).isEqualTo("__.._etc_passwd");
    assertThat(CycleArchive.plain("C:\\autoexec.bat")).isEqualTo("C__autoexec.bat");
    assertThat(CycleArchive.plain("akts\u202Efdp.exe")).isEqualTo("aktsfdp.exe");
    assertThat(CycleArchive.plain("a\nb\u0000c")).isEqualTo("a_bc");
    assertThat(CycleArchive.plain("...")).doesNotContain(".");
    assertThat(CycleArchive.plain(" ")).isEqualTo("_");
    assertThat(CycleArchive.plain("ļoti ".repeat(60) + "garš.pdf"))
        .hasSizeLessThanOrEqualTo(100)
        .endsWith(".pdf");
  }

  /** What is in it, once the usual program has found every sum right. */
  private List<String> checked(Attachment zip) throws Exception {
    var place = Files.createTempDirectory(folder, "zip");
    var names = unpacked(zip, place);
    var check =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
            .directory(place.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(check.getInputStream().readAllBytes())).isEmpty();
    assertThat(check.waitFor()).isZero();
    assertThat(names).contains("SHA256SUMS");
    names.remove("SHA256SUMS");
    assertThat(Files.readAllLines(place.resolve("SHA256SUMS"))).hasSameSizeAs(names);
    return names;
  }

  private static List<String> unpacked(Attachment zip, Path place) throws IOException {
    var file = place.resolve("zip");
    try (var content = zip.open()) {
      Files.copy(content, file);
    }
    var names = new ArrayList<String>();
    try (var archive = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(archive.entries())) {
        names.add(entry.getName());
        var to = place.resolve(entry.getName());
        Files.createDirectories(to.getParent());
        try (var content = archive.getInputStream(entry)) {
          Files.copy(content, to);
        }
      }
    }
    return names;
  }

  private static Item random(int seed, int size) {
    var bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return new Item(
        "3.%d/TM/%d-akts ā.pdf".formatted(seed, seed), size, () -> new ByteArrayInputStream(bytes));
  }
}
