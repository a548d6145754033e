package lv.terminbot.settings;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.pace.Rates;
import lv.terminbot.telegram.webhook.Webhook;

/** Reads the settings of the way to Telegram. */
final class TelegramReading {
  private static final String URL_REMEDY =
      "write the address of a Bot API server without user, token or query, such as"
          + " https://api.telegram.org or http://127.0.0.1:8081";
  private static final String RATE_REMEDY =
      "write a whole number from 1 to %d, the most that Telegram takes of a bot in a second; up to %d"
              .formatted(Rates.MOST_PER_SECOND, Rates.MOST_PAID_PER_SECOND)
          + " with terminbot.telegram.paid-broadcast=true, for which Telegram takes Stars";
  private static final String PAID_RATE_REMEDY =
      "write a whole number from 1 to %d, the most that Telegram sells in a second"
          .formatted(Rates.MOST_PAID_PER_SECOND);
  private static final String SWITCH_REMEDY = "write true or false";
  private static final String FILES_REMEDY =
      "name the folder in which the Bot API server that was started with --local keeps its files,"
          + " as this program sees it, and let it read there";
  private static final String WEBHOOK_REMEDY =
      "write the address at which Telegram reaches this program, without user or query, by https"
          + " and at port 443, 80, 88 or 8443, such as https://bot.example.lv/telegram/updates";
  private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);
  private static final String CERTIFICATE_REMEDY =
      "name the file of the certificate in PEM that the server at terminbot.telegram.webhook-url"
          + " shows, where nobody else vouches for it";
  private final SettingValues values;

  TelegramReading(SettingValues values) {
    this.values = values;
  }

  TelegramSettings settings() {
    var apiUrl =
        values.read(
            "terminbot.telegram.api-url", BotAccount.OFFICIAL, SettingForms::httpUrl, URL_REMEDY);
    return new TelegramSettings(
        values.list("terminbot.telegram.token").flatMap(this::token),
        apiUrl,
        new ProxyReading(values).route(apiUrl),
        values.find("terminbot.telegram.local-files", SettingForms::folder, FILES_REMEDY),
        rates(apiUrl),
        webhook(apiUrl));
  }

  private Optional<Webhook> webhook(URI apiUrl) {
    var own = SettingForms.isLoopback(apiUrl);
    var url =
        values.find(
            "terminbot.telegram.webhook-url",
            written -> SettingForms.httpUrl(written).filter(at -> own || isTelegrams(at)),
            WEBHOOK_REMEDY);
    var certificate =
        values.find(
            "terminbot.telegram.webhook-certificate", SettingForms::file, CERTIFICATE_REMEDY);
    return url.map(at -> new Webhook(at, certificate));
  }

  /** Such as Telegram takes: by TLS, at one of four ports. */
  private static boolean isTelegrams(URI url) {
    return "https".equals(url.getScheme()) && WEBHOOK_PORTS.contains(url.getPort());
  }

  /** No limit but for a stand-in on this machine: Telegram would shut the bot out. */
  private Rates rates(URI apiUrl) {
    if (!isOn("terminbot.telegram.unlimited")) {
      return Rates.usual(messagesPerSecond());
    }
    if (!SettingForms.isLoopback(apiUrl)) {
      values.wrong(
          "terminbot.telegram.unlimited",
          "true",
          "leave it out: it is for benchmarks against a stand-in on loopback, and"
              + " terminbot.telegram.api-url is "
              + apiUrl);
    }
    return Rates.lifted();
  }

  private int messagesPerSecond() {
    var paid = isOn("terminbot.telegram.paid-broadcast");
    var most = paid ? Rates.MOST_PAID_PER_SECOND : Rates.MOST_PER_SECOND;
    return values.read(
        "terminbot.telegram.messages-per-second",
        Rates.MOST_PER_SECOND,
        written -> SettingForms.upTo(most, written),
        paid ? PAID_RATE_REMEDY : RATE_REMEDY);
  }

  private boolean isOn(String name) {
    return values.read(name, false, SettingForms::trueOrFalse, SWITCH_REMEDY);
  }

  private Optional<String> token(String written) {
    if (written.matches("[0-9]{1,20}:[A-Za-z0-9_-]{5,100}")) {
      return Optional.of(written);
    }
    // A token is a secret even when it is mistyped.
    values.wrong(
        "terminbot.telegram.token",
        "… (" + written.length() + " characters, not shown)",
        "write the token as BotFather gave it: digits, a colon, letters and digits, without"
            + " quotes or spaces");
    return Optional.empty();
  }
}
