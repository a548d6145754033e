package lv.terminbot.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.settings.Settings;
import lv.terminbot.settings.WrongSettings;
import lv.terminbot.store.DatabaseCheck;
import lv.terminbot.telegram.AccountCheck;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.Timeouts;
import org.springframework.core.env.ConfigurableEnvironment;

/** {@code check --settings}: whether the bot would do well with these settings, a sentence each. */
final class SettingsCheck {
  private final ConfigurableEnvironment environment;
  private final Clock clock;
  private final PrintStream out;
  private final List<String> wrong = new ArrayList<>();

  SettingsCheck(ConfigurableEnvironment environment, Clock clock, PrintStream out) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
  }

  /** Prints what is good, then what is wrong; whether nothing is. */
  boolean isGood() {
    try {
      look(Settings.read(environment));
    } catch (WrongSettings told) {
      wrong.addAll(told.sentences());
    }
    wrong.forEach(sentence -> out.println("error: " + sentence));
    return wrong.isEmpty();
  }

  private void look(Settings settings) {
    good("the settings can be read");
    folder(settings.dataDir());
    if (settings.postgres()) {
      server();
    } else {
      file(settings.dataDir().resolve("terminbot.db"));
    }
    settings.telegram().token().ifPresentOrElse(token -> account(token, settings), this::local);
  }

  private void folder(Path folder) {
    DatabaseCheck.ofFolder(folder)
        .ifPresentOrElse(
            fault -> wrong.add("terminbot.data-dir %s %s".formatted(folder, fault)),
            () -> good("terminbot.data-dir %s can be written to".formatted(folder)));
  }

  private void file(Path file) {
    if (!Files.exists(file)) {
      good("there is no database yet: the first start makes it");
      return;
    }
    DatabaseCheck.ofFile(file)
        .ifPresentOrElse(
            fault -> wrong.add(file + " " + fault),
            () -> good("the database is one that this version can use"));
  }

  private void server() {
    DatabaseCheck.ofServer(
            environment.getProperty("spring.datasource.url", ""),
            environment.getProperty("spring.datasource.username", ""),
            environment.getProperty("spring.datasource.password", ""))
        .ifPresentOrElse(
            fault -> wrong.add("the database of spring.datasource.url " + fault),
            () -> good("the database is one that this version can use"));
  }

  private void account(String token, Settings settings) {
    var telegram = settings.telegram();
    var account = new BotAccount(token, telegram.apiUrl(), telegram.route(), telegram.localFiles());
    var result = new AccountCheck(account, Timeouts.usual(), clock).ask();
    result.good().forEach(this::good);
    wrong.addAll(result.bad());
  }

  private void local() {
    good("there is no terminbot.telegram.token: the bot starts to be tried on this machine only");
  }

  private void good(String sentence) {
    out.println("good: " + sentence);
  }
}
