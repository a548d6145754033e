package lv.terminbot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as the version before left it when it was stopped in the middle of a campaign. */
public final class PreviousDatabase {
  private PreviousDatabase() {}

  /** The settings of a program that is to find it; an embedded one lies in this folder then. */
  public static Map<String, String> copiedTo(Databases database, Path data) {
    if (database == Databases.SQLITE) {
      write(data.resolve("terminbot.db"), unpacked("terminbot.db.gz"));
      return Map.of();
    }
    var settings = new HashMap<>(Databases.withoutTables());
    // Under its own name the scheduler finds what it has kept.
    settings.put("spring.quartz.scheduler-name", "quartzScheduler");
    var dump = new String(unpacked("terminbot.sql.gz"), StandardCharsets.UTF_8);
    try (var connection = source(settings, data).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(dump);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
    return settings;
  }

  static DriverManagerDataSource source(Map<String, String> settings, Path data) {
    var embedded = "jdbc:sqlite:" + data.resolve("terminbot.db");
    var url = settings.getOrDefault("spring.datasource.url", embedded);
    return new DriverManagerDataSource(
        url, settings.getOrDefault("spring.datasource.username", ""), "");
  }

  /** What is in this file of those that the version before left. */
  public static byte[] unpacked(String name) {
    var file = PreviousDatabase.class.getResourceAsStream("/previous/" + name);
    try (var packed = new GZIPInputStream(Objects.requireNonNull(file, name))) {
      return packed.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }
}
