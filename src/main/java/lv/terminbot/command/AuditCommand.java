package lv.terminbot.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.TrailCheck;
import lv.terminbot.people.TrailEnd;
import lv.terminbot.store.people.StoredTrail;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** {@code java -jar terminbot.jar audit verify [END]}: looks whether the trail was bent. */
final class AuditCommand {
  private static final int SOUND = 0;
  private static final int BROKEN = 1;
  private static final int UNKNOWN = 2;
  private static final String USAGE =
      "audit verify looks whether the trail is as it was written; behind it may stand an end that"
          + " it printed earlier, such as audit verify 17-3fa94c0b12ae77d1";

  private AuditCommand() {}

  /** Prints what is found and returns the exit status: 0 sound, 1 broken, 2 not to be read. */
  public static int run(List<String> words, PrintStream out) {
    var named = words.stream().filter(word -> !word.startsWith("--")).toList();
    var noted = named.size() == 2 ? TrailEnd.parse(named.get(1)) : Optional.<TrailEnd>empty();
    if (named.isEmpty()
        || !named.getFirst().equals("verify")
        || named.size() != 1 + noted.stream().count()) {
      out.println(USAGE);
      return UNKNOWN;
    }
    try {
      return tell(trail(words).check(noted), out);
    } catch (IllegalStateException unreadable) {
      out.println(unreadable.getMessage());
      return UNKNOWN;
    }
  }

  /** That of the database which the bot with these settings has. */
  private static StoredTrail trail(List<String> words) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SimpleCommandLinePropertySource(words.toArray(String[]::new)));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    var url = environment.getProperty("spring.datasource.url", "");
    return url.isEmpty()
        ? StoredTrail.in(Path.of(environment.getProperty("terminbot.data-dir", "data")))
        : StoredTrail.at(
            url,
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""));
  }

  private static int tell(TrailCheck check, PrintStream out) {
    out.printf("entries: %d%n", check.entries());
    if (check.broken().isPresent()) {
      out.printf(
          "BROKEN at entry %d: it is gone, was changed, or does not belong there%n",
          check.broken().get());
      return BROKEN;
    }
    if (!check.missing().isEmpty()) {
      out.printf(
          "UNGUARDED: no entry is seen to be changed, but nothing keeps it from being: the database"
              + " lacks %s; start the bot on a copy from before that, and find who took it away%n",
          String.join(", ", check.missing()));
      return BROKEN;
    }
    out.printf("sound; it ends at %s%n", check.end());
    return SOUND;
  }
}
