package lv.terminbot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import lv.terminbot.telegram.ServerRoute;
import lv.terminbot.telegram.pace.Rates;
import lv.terminbot.telegram.webhook.Webhook;

/**
 * What the operator has set of the way to Telegram.
 *
 * @param token of the bot; without one the program runs in local mode
 * @param route the way to the Bot API server, perhaps through a proxy
 * @param localFiles the folder of a self-hosted server in its local mode, as this machine sees it
 * @param rates how much goes out at most
 * @param webhook where Telegram brings updates to; without one they are asked for
 */
public record TelegramSettings(
    Optional<String> token,
    URI apiUrl,
    ServerRoute route,
    Optional<Path> localFiles,
    Rates rates,
    Optional<Webhook> webhook) {

  /** Never shows the token. */
  @Override
  public String toString() {
    return apiUrl.toString();
  }
}
