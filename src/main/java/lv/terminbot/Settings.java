package lv.terminbot;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * What the operator has set. Read once, before anything else is made; every wrong value stops the
 * start with a sentence that names the property, the value and the remedy.
 *
 * @param token of the bot; without one the program runs in local mode
 */
public record Settings(
    Optional<String> token,
    URI apiUrl,
    Path dataDir,
    Path plans,
    Set<Long> coordinators,
    ZoneId zone,
    boolean postgres) {
  private static final String PREFIX = "terminbot.";
  private static final URI OFFICIAL = URI.create("https://api.telegram.org");

  /** The bot's web page and stand-in run on this machine only. */
  public boolean local() {
    return token.isEmpty();
  }

  /** Never shows the token. */
  @Override
  public String toString() {
    return "Settings[local=%s, apiUrl=%s, dataDir=%s, plans=%s, zone=%s]"
        .formatted(local(), apiUrl, dataDir, plans, zone);
  }

  static Settings read(Environment environment) {
    return new Reading(environment).settings();
  }

  private static final class Reading {
    private final Environment environment;
    private final List<String> wrong = new ArrayList<>();

    Reading(Environment environment) {
      this.environment = environment;
    }

    Settings settings() {
      var token = text("telegram.token").flatMap(this::token);
      var apiUrl = read("telegram.api-url", OFFICIAL, Reading::httpUrl, URL_REMEDY);
      var zone = read("zone", ZoneId.of("Europe/Riga"), Reading::zone, ZONE_REMEDY);
      var dataDir = Path.of(text("data-dir").orElse("data"));
      var plans = Path.of(text("plans").orElse("config/plans"));
      var coordinators = read("coordinators", Set.<Long>of(), Reading::userIds, IDS_REMEDY);
      checkDataDir(dataDir);
      checkPlans(plans);
      checkPort();
      if (!wrong.isEmpty()) {
        throw new WrongSettings(wrong);
      }
      var postgres =
          environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
      return new Settings(token, apiUrl, dataDir, plans, coordinators, zone, postgres);
    }

    private Optional<String> text(String name) {
      return Optional.ofNullable(environment.getProperty(PREFIX + name))
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    }

    private <T> T read(
        String name, T standard, Function<String, Optional<T>> reader, String remedy) {
      var written = text(name);
      if (written.isEmpty()) {
        return standard;
      }
      var value = reader.apply(written.get());
      if (value.isEmpty()) {
        wrong(PREFIX + name, written.get(), remedy);
      }
      return value.orElse(standard);
    }

    private void wrong(String property, String value, String remedy) {
      wrong.add("%s is \"%s\": %s".formatted(property, value, remedy));
    }

    private static final String URL_REMEDY =
        "write the address of a Bot API server, such as https://api.telegram.org or"
            + " http://127.0.0.1:8081";
    private static final String ZONE_REMEDY =
        "write a time zone of the tz database, such as Europe/Riga";
    private static final String IDS_REMEDY =
        "write Telegram user ids, numbers separated by commas, such as 123456789,987654321";

    private Optional<String> token(String written) {
      if (written.matches("[0-9]{1,20}:[A-Za-z0-9_-]{5,100}")) {
        return Optional.of(written);
      }
      // A token is a secret even when it is mistyped.
      wrong(
          PREFIX + "telegram.token",
          "… (" + written.length() + " characters, not shown)",
          "write the token as BotFather gave it: digits, a colon, letters and digits");
      return Optional.empty();
    }

    private static Optional<URI> httpUrl(String written) {
      try {
        var url = URI.create(written);
        var http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        var plain = url.getQuery() == null && url.getFragment() == null;
        return http && plain && url.getHost() != null ? Optional.of(url) : Optional.empty();
      } catch (IllegalArgumentException notAnAddress) {
        return Optional.empty();
      }
    }

    private static Optional<ZoneId> zone(String written) {
      try {
        return Optional.of(ZoneId.of(written));
      } catch (DateTimeException unknown) {
        return Optional.empty();
      }
    }

    private static Optional<Set<Long>> userIds(String written) {
      var ids = Arrays.stream(written.split("[,\\s]+")).filter(id -> !id.isEmpty()).toList();
      return ids.stream().allMatch(id -> id.matches("[1-9][0-9]{0,15}"))
          ? Optional.of(ids.stream().map(Long::valueOf).collect(Collectors.toSet()))
          : Optional.empty();
    }

    private void checkDataDir(Path folder) {
      var nearest = folder.toAbsolutePath();
      while (!Files.exists(nearest) && nearest.getParent() != null) {
        nearest = nearest.getParent();
      }
      if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
        wrong(
            PREFIX + "data-dir",
            folder.toString(),
            "name a folder that this program may create and write to");
      }
    }

    private void checkPlans(Path folder) {
      if (!Files.isDirectory(folder)) {
        wrong(
            PREFIX + "plans",
            folder.toString(),
            "name the folder that holds the plan files (*.yaml); it is not there, seen from "
                + Path.of("").toAbsolutePath());
      }
    }

    private void checkPort() {
      var port = environment.getProperty("server.port", "8080").strip();
      if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
        wrong("server.port", port, "write a port number from 0 to 65535, such as 8080");
      }
    }
  }
}
