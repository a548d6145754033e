package lv.terminbot.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.terminbot.privacy.Kept;
import lv.terminbot.privacy.Periods;
import lv.terminbot.store.DatabaseServer;
import lv.terminbot.telegram.pace.Rates;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.PlaceholderResolutionException;

/**
 * Reads the settings and gathers a sentence on each that is wrong, so that all are told at once.
 */
final class SettingsReading {
  private static final URI OFFICIAL = URI.create("https://api.telegram.org");
  private static final String URL_REMEDY =
      "write the address of a Bot API server without user, token or query, such as"
          + " https://api.telegram.org or http://127.0.0.1:8081";
  private static final String RATE_REMEDY =
      "write a whole number from 1 to %d, the most that Telegram takes of a bot in a second"
          .formatted(Rates.MOST_PER_SECOND);
  private static final String ZONE_REMEDY =
      "write a time zone of the tz database, such as Europe/Riga";
  private static final String TIME_REMEDY =
      "write a time within office hours, from 08:00 until 17:59, such as 17:00";
  private static final String IDS_REMEDY =
      "write Telegram user ids, numbers separated by single commas, such as 123456789,987654321";
  private static final String DAYS_REMEDY = "write a whole number of days, from 1 to 9999";
  private final ConfigurableEnvironment environment;
  private final List<String> wrong = new ArrayList<>();

  SettingsReading(ConfigurableEnvironment environment) {
    this.environment = environment;
  }

  Settings settings() {
    wrong.addAll(SettingNames.unknown(environment));
    var token = ours("terminbot.telegram.token").flatMap(this::token);
    var apiUrl = read("terminbot.telegram.api-url", OFFICIAL, SettingForms::httpUrl, URL_REMEDY);
    var messagesPerSecond =
        read(
            "terminbot.telegram.messages-per-second",
            Rates.MOST_PER_SECOND,
            SettingForms::messagesPerSecond,
            RATE_REMEDY);
    var zone = read("terminbot.zone", ZoneId.of("Europe/Riga"), SettingForms::zone, ZONE_REMEDY);
    var digestAt =
        read("terminbot.digest-at", LocalTime.of(17, 0), SettingForms::officeTime, TIME_REMEDY);
    var dataDir =
        read("terminbot.data-dir", Path.of("data"), SettingForms::path, FolderFaults.DATA_REMEDY);
    var plans =
        read(
            "terminbot.plans",
            Path.of("config/plans"),
            SettingForms::path,
            FolderFaults.PLANS_REMEDY);
    var coordinators =
        read("terminbot.coordinators", Set.<Long>of(), SettingForms::userIds, IDS_REMEDY);
    var port = port(token.isEmpty());
    var postgres = postgres();
    var keep = keep();
    wrong.addAll(FolderFaults.ofData(dataDir));
    wrong.addAll(FolderFaults.ofPlans(plans));
    if (!wrong.isEmpty()) {
      throw new WrongSettings(wrong);
    }
    return new Settings(
        token,
        apiUrl,
        messagesPerSecond,
        dataDir,
        plans,
        coordinators,
        zone,
        digestAt,
        port,
        postgres,
        keep);
  }

  private Periods keep() {
    var set = new EnumMap<Kept, Integer>(Kept.class);
    for (var kept : Kept.values()) {
      kept.setting()
          .ifPresent(
              name ->
                  set.put(
                      kept,
                      read(name, kept.days().orElseThrow(), SettingForms::days, DAYS_REMEDY)));
    }
    return new Periods(set);
  }

  private Optional<String> ours(String property) {
    return text(property).or(() -> numbered(property));
  }

  private Optional<String> text(String property) {
    try {
      return Optional.ofNullable(environment.getProperty(property))
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    } catch (PlaceholderResolutionException unresolved) {
      wrong(
          property,
          "${" + unresolved.getPlaceholder() + "}",
          "set what it refers to, or write the value itself");
      return Optional.empty();
    }
  }

  /** A list of YAML arrives as numbered properties. */
  private Optional<String> numbered(String property) {
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> text(property + "[" + i + "]"))
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .reduce((all, next) -> all + "," + next);
  }

  private <T> T read(String name, T standard, Function<String, Optional<T>> reader, String remedy) {
    var written = ours(name);
    if (written.isEmpty()) {
      return standard;
    }
    var value = reader.apply(written.get());
    if (value.isEmpty()) {
      wrong(name, written.get(), remedy);
    }
    return value.orElse(standard);
  }

  private void wrong(String property, String value, String remedy) {
    wrong.add(WrongSettings.sentence(property, value, remedy));
  }

  private Optional<String> token(String written) {
    if (written.matches("[0-9]{1,20}:[A-Za-z0-9_-]{5,100}")) {
      return Optional.of(written);
    }
    // A token is a secret even when it is mistyped.
    wrong(
        "terminbot.telegram.token",
        "… (" + written.length() + " characters, not shown)",
        "write the token as BotFather gave it: digits, a colon, letters and digits, without"
            + " quotes or spaces");
    return Optional.empty();
  }

  private int port(boolean local) {
    var written = text("server.port").orElse("8080");
    if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > 65535) {
      wrong("server.port", written, "write a port number from 0 to 65535, such as 8080");
      return 0;
    }
    var port = Integer.parseInt(written);
    return port == 0 && local ? freePort() : port;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException("no port of this machine is free", none);
    }
  }

  private boolean postgres() {
    var url = text("spring.datasource.url").orElse("");
    var postgres = DatabaseServer.understands(url);
    if (!url.isEmpty() && !postgres) {
      wrong(
          "spring.datasource.url",
          url,
          "write the address of a PostgreSQL database, such as"
              + " jdbc:postgresql://localhost:5432/terminbot, or leave it out for the SQLite file"
              + " in terminbot.data-dir");
    }
    return postgres;
  }
}
