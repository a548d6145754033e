package lv.terminbot.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Protection;

/** The forms that the texts of settings can have; nothing comes back for any other text. */
final class SettingForms {
  private SettingForms() {}

  static Optional<URI> httpUrl(String written) {
    try {
      var url = URI.create(written);
      var http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      var plain = url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null;
      var port = url.getPort() == -1 || (url.getPort() > 0 && url.getPort() <= 65535);
      var withToken = written.matches(".*/bot[0-9]+:.*");
      return http && plain && port && !withToken && url.getHost() != null
          ? Optional.of(url)
          : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** A whole number from 1 to {@code most}. */
  static Optional<Integer> upTo(int most, String written) {
    return Optional.of(written)
        .filter(w -> w.matches("[1-9][0-9]{0,3}"))
        .map(Integer::valueOf)
        .filter(number -> number <= most);
  }

  static Optional<Boolean> trueOrFalse(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Whether it can be nothing but this machine; no name is looked up for it. */
  static boolean isLoopback(URI server) {
    return server.getHost().matches("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");
  }

  static Optional<Integer> days(String written) {
    return Optional.of(written).filter(w -> w.matches("[1-9][0-9]{0,3}")).map(Integer::valueOf);
  }

  static Optional<Integer> megabytes(String written) {
    return Optional.of(written).filter(w -> w.matches("[1-9][0-9]{0,6}")).map(Integer::valueOf);
  }

  static Optional<Protection> protection(String written) {
    return switch (written) {
      case "true" -> Optional.of(Protection.CONTENT);
      case "false" -> Optional.of(Protection.NONE);
      default -> Optional.empty();
    };
  }

  static Optional<Set<String>> endings(String written) {
    return Optional.of(written)
        .filter(w -> w.matches("[a-z0-9]{1,10}(,[a-z0-9]{1,10})*"))
        .map(w -> Set.of(w.split(",")));
  }

  static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(written));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Nothing is told outside office hours. */
  static Optional<LocalTime> officeTime(String written) {
    return written.matches("(0[89]|1[0-7]):[0-5][0-9]")
        ? Optional.of(LocalTime.parse(written))
        : Optional.empty();
  }

  /** A tilde that no shell has replaced would become a folder of that name. */
  static Optional<Path> path(String written) {
    try {
      return written.startsWith("~") ? Optional.empty() : Optional.of(Path.of(written));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /** A folder that is there and may be read. */
  static Optional<Path> folder(String written) {
    return path(written).filter(Files::isDirectory).filter(Files::isReadable);
  }

  /** A file that is there and may be read. */
  static Optional<Path> file(String written) {
    return path(written).filter(Files::isRegularFile).filter(Files::isReadable);
  }

  static Optional<Set<Long>> userIds(String written) {
    var ids = Arrays.asList(written.split("\\s*,\\s*", -1));
    return ids.stream().allMatch(id -> id.matches("[1-9][0-9]{0,15}"))
        ? Optional.of(ids.stream().map(Long::valueOf).collect(Collectors.toSet()))
        : Optional.empty();
  }
}
