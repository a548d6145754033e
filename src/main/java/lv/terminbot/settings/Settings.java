package lv.terminbot.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.privacy.Kept;
import lv.terminbot.privacy.Periods;
import lv.terminbot.progress.Quota;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What the operator has set. Read once, before anything else is made; every wrong value stops the
 * start with a sentence that names the property, the value and the remedy.
 *
 * @param digestAt when the digest of a working day goes to the coordinators
 * @param port of the web server; 0 leaves the choice to the machine, except in local mode, where
 *     the bot must know it beforehand
 * @param keep for how many days each kind of data is kept
 * @param quota how much evidence is kept
 * @param protection of what names people
 */
public record Settings(
    TelegramSettings telegram,
    Path dataDir,
    Path plans,
    Set<Long> coordinators,
    ZoneId zone,
    LocalTime digestAt,
    int port,
    boolean postgres,
    Periods keep,
    Quota quota,
    Protection protection) {

  /** The bot's web page and stand-in run on this machine only. */
  public boolean local() {
    return telegram.token().isEmpty();
  }

  /** Never shows the token. */
  @Override
  public String toString() {
    return "Settings[local=%s, telegram=%s, dataDir=%s, plans=%s, zone=%s]"
        .formatted(local(), telegram, dataDir, plans, zone);
  }

  /** What is in force, a line each; of the token only which bot's it is. */
  public String describe() {
    var bot = telegram.token().map(token -> token.split(":", 2)[0]).orElse("none, local mode");
    return Stream.concat(
            Stream.of(
                "bot: " + bot,
                "api-url: " + telegram.apiUrl(),
                "data-dir: " + dataDir,
                "plans: " + plans,
                "coordinators: " + new TreeSet<>(coordinators),
                "zone: " + zone,
                "digest-at: " + digestAt,
                "evidence: " + quota,
                "protect-content: " + protection,
                "database: " + (postgres ? "PostgreSQL" : "embedded")),
            Stream.of(Kept.values())
                .filter(kept -> kept.setting().isPresent())
                .flatMap(
                    kept ->
                        keep.days(kept).stream()
                            .map(days -> kept.setting().orElseThrow() + ": " + days)))
        .collect(Collectors.joining("\n"));
  }

  public static Settings read(ConfigurableEnvironment environment) {
    return new SettingsReading(environment).settings();
  }
}
