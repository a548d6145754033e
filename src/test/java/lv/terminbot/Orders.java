package lv.terminbot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import lv.terminbot.telegram.Arrived;

/** Files that somebody orders; what arrived is kept in {@code target/files} to be looked at. */
public final class Orders {
  private static final Path KEPT = Path.of("target/files");

  private Orders() {}

  /** The file that comes of these words. */
  public static Arrived.File file(Someone who, String words) throws IOException {
    return files(who, words, 1).getFirst();
  }

  /** The files that come of these words, this many. */
  public static List<Arrived.File> files(Someone who, String words, int count) throws IOException {
    var before = arrived(who).size();
    who.says(words);
    who.waits(() -> arrived(who).size() >= before + count);
    var came = arrived(who).subList(before, before + count);
    Files.createDirectories(KEPT);
    for (var file : came) {
      Files.write(KEPT.resolve(file.name()), file.content());
    }
    return came;
  }

  /** The last that came of those with such a name. */
  public static Arrived.File newest(Someone who, Predicate<String> name) {
    return arrived(who).stream()
        .filter(file -> name.test(file.name()))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  public static List<Arrived.File> arrived(Someone who) {
    return who.shown().stream().flatMap(a -> a.files().stream()).toList();
  }

  /** What stood under the newest file. */
  public static String caption(Someone who) {
    return who.shown().stream()
        .filter(a -> !a.files().isEmpty())
        .reduce((a, b) -> b)
        .orElseThrow()
        .text();
  }
}
