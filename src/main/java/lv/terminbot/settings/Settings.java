package lv.terminbot.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import lv.terminbot.privacy.Periods;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What the operator has set. Read once, before anything else is made; every wrong value stops the
 * start with a sentence that names the property, the value and the remedy.
 *
 * @param digestAt when the digest of a working day goes to the coordinators
 * @param port of the web server; 0 leaves the choice to the machine, except in local mode, where
 *     the bot must know it beforehand
 * @param keep for how many days each kind of data is kept
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
    Periods keep) {

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

  public static Settings read(ConfigurableEnvironment environment) {
    return new SettingsReading(environment).settings();
  }
}
