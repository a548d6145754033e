package lv.terminbot.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.email.MailCheck;
import lv.terminbot.settings.Settings;
import lv.terminbot.settings.TelegramSettings;
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
    var database = new DatabaseCheck(this::good, wrong::add);
    database.ofFolder(settings.dataDir());
    if (settings.postgres()) {
      database.ofServer(
          environment.getProperty("spring.datasource.url", ""),
          environment.getProperty("spring.datasource.username", ""),
          environment.getProperty("spring.datasource.password", ""));
    } else {
      database.ofFile(settings.dataDir());
    }
    settings
        .telegram()
        .token()
        .ifPresentOrElse(token -> account(token, settings.telegram()), this::local);
    new MailCheck(this::good, wrong::add).look(environment);
  }

  private void account(String token, TelegramSettings telegram) {
    var account =
        new BotAccount(
            token, telegram.apiUrl(), telegram.route(), telegram.localFiles(), telegram.webhook());
    new AccountCheck(account, Timeouts.usual(), clock, this::good, wrong::add).look();
  }

  private void local() {
    good("there is no terminbot.telegram.token: the bot starts to be tried on this machine only");
  }

  private void good(String sentence) {
    out.println("good: " + sentence);
  }
}
