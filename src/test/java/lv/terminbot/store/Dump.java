package lv.terminbot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A dump of a PostgreSQL database, made and put back by the server's own tools; where this machine
 * has none of them, a copy that the server makes, which nobody may use meanwhile.
 */
public final class Dump {
  private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):([0-9]+)/([^?]+)");
  private final Optional<Path> tools;
  private final Path file;
  private final Map<String, String> kept;

  private Dump(Optional<Path> tools, Path file, Map<String, String> kept) {
    this.tools = tools;
    this.file = file;
    this.kept = kept;
  }

  /** Of the database of these settings, into this file. */
  public static Dump of(Map<String, String> settings, Path file) throws Exception {
    var tools = tools();
    if (tools.isEmpty()) {
      return new Dump(tools, file, Databases.copyOf(settings));
    }
    run(settings, tools.get().resolve("pg_dump"), "--format=custom", "--file=" + file);
    return new Dump(tools, file, settings);
  }

  /** The settings of a database into which it was put back. */
  public Map<String, String> putBack() throws Exception {
    if (tools.isEmpty()) {
      return Databases.copyOf(kept);
    }
    var fresh = Databases.withoutTables();
    var restore = tools.get().resolve("pg_restore");
    run(fresh, restore, "--clean", "--if-exists", "--no-owner", file.toString());
    return fresh;
  }

  private static void run(Map<String, String> settings, Path tool, String... words)
      throws Exception {
    var address = ADDRESS.matcher(settings.get("spring.datasource.url"));
    if (!address.find()) {
      throw new IllegalArgumentException(settings.get("spring.datasource.url"));
    }
    var all =
        Stream.concat(
                Stream.of(
                    tool.toString(),
                    "--host=" + address.group(1),
                    "--port=" + address.group(2),
                    "--username=" + settings.get("spring.datasource.username"),
                    "--dbname=" + address.group(3)),
                Stream.of(words))
            .toList();
    var done = new ProcessBuilder(all).redirectErrorStream(true).start();
    var said =
        new String(done.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (done.waitFor() != 0) {
      throw new IllegalStateException(all + ": " + said);
    }
  }

  /** The newest there are. */
  private static Optional<Path> tools() throws IOException {
    var root = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    try (var versions = Files.list(root)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(
              bin ->
                  List.of("pg_dump", "pg_restore").stream()
                      .allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
          .max(java.util.Comparator.comparing(Path::toString));
    }
  }
}
