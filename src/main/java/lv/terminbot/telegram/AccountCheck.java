package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import lv.terminbot.telegram.webhook.WebhookCheck;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/**
 * Asks the server once who the bot is, what time it is and where it brings updates; changes and
 * takes nothing.
 */
public final class AccountCheck {
  private static final Duration ASTRAY = Duration.ofSeconds(60);
  private final BotAccount account;
  private final Timeouts timeouts;
  private final Clock clock;
  private final Consumer<String> good;
  private final Consumer<String> bad;

  /**
   * @param good takes a sentence on what is as it should be
   * @param bad on what is not, with the remedy
   */
  public AccountCheck(
      BotAccount account,
      Timeouts timeouts,
      Clock clock,
      Consumer<String> good,
      Consumer<String> bad) {
    this.account = account;
    this.timeouts = timeouts;
    this.clock = clock;
    this.good = good;
    this.bad = bad;
  }

  /** Waits for an answer no longer than a call may last. */
  public void look() {
    try (var client = BotApiClient.forCalls(account, timeouts)) {
      var info = told(client) ? info(client) : Optional.<WebhookInfo>empty();
      account
          .webhook()
          .ifPresentOrElse(own -> new WebhookCheck(own, good, bad).look(info), () -> asked(info));
    }
  }

  /** Whether the server knows the bot; what it answers is told. */
  private boolean told(BotApiClient client) {
    switch (client.call(new GetMe())) {
      case CallOutcome.Accepted<User>(var me) -> {
        good.accept(
            "terminbot.telegram.token is that of @%s; the way to Telegram leads %s"
                .formatted(me.getUserName(), account.route()));
        client.serverTime().ifPresent(there -> time(Duration.between(there, clock.instant())));
        return true;
      }
      case CallOutcome<User> no when no.tokenRefused() ->
          bad.accept(
              "terminbot.telegram.token is refused (%s): write the one that @BotFather gave"
                  .formatted(no.inWords()));
      case CallOutcome<User> lost ->
          bad.accept(
              "%s does not answer (%s): look at the network, terminbot.telegram.api-url and terminbot.telegram.proxy"
                  .formatted(account.apiUrl().getHost(), lost.inWords()));
    }
    return false;
  }

  private void time(Duration off) {
    if (off.abs().compareTo(ASTRAY) > 0) {
      bad.accept(
          "the clock of this machine is %d seconds %s that of the server: have it follow one (NTP)"
              .formatted(off.abs().toSeconds(), off.isNegative() ? "behind" : "before"));
    } else {
      good.accept("the clock of this machine goes with that of the server");
    }
  }

  private static Optional<WebhookInfo> info(BotApiClient client) {
    return client.call(new GetWebhookInfo()) instanceof CallOutcome.Accepted<WebhookInfo>(var known)
        ? Optional.of(known)
        : Optional.empty();
  }

  /** Updates are to be asked for, which cannot be while a webhook is set. */
  private void asked(Optional<WebhookInfo> info) {
    info.map(WebhookInfo::getUrl)
        .filter(url -> !url.isEmpty())
        .ifPresent(
            _ ->
                good.accept(
                    "a webhook is set for this bot, and the start takes it back; if another"
                        + " program is behind it, stop that one first"));
  }
}
