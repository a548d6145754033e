package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Asks the server once who the bot is and what time it is; changes and takes nothing. */
public final class AccountCheck {
  private static final Duration ASTRAY = Duration.ofSeconds(60);
  private final BotAccount account;
  private final Timeouts timeouts;
  private final Clock clock;

  public AccountCheck(BotAccount account, Timeouts timeouts, Clock clock) {
    this.account = account;
    this.timeouts = timeouts;
    this.clock = clock;
  }

  /**
   * @param good a sentence each on what is as it should be
   * @param bad on what is not, with the remedy
   */
  public record Result(List<String> good, List<String> bad) {}

  /** Waits for an answer no longer than a call may last. */
  public Result ask() {
    try (var client = BotApiClient.forCalls(account, timeouts)) {
      return switch (client.call(new GetMe())) {
        case CallOutcome.Accepted<User>(var me) ->
            new Result(
                List.of("terminbot.telegram.token is that of @" + me.getUserName()),
                astray(client).stream().toList());
        case CallOutcome<User> no when no.tokenRefused() ->
            new Result(
                List.of(),
                List.of(
                    "terminbot.telegram.token is refused (%s): write the one that @BotFather gave"
                        .formatted(no.inWords())));
        case CallOutcome<User> lost ->
            new Result(
                List.of(),
                List.of(
                    ("%s does not answer (%s): look at the network, terminbot.telegram.api-url and"
                            + " terminbot.telegram.proxy")
                        .formatted(account.apiUrl().getHost(), lost.inWords())));
      };
    }
  }

  private Optional<String> astray(BotApiClient client) {
    return client
        .serverTime()
        .map(there -> Duration.between(there, clock.instant()))
        .filter(off -> off.abs().compareTo(ASTRAY) > 0)
        .map(
            off ->
                "the clock of this machine is %d seconds %s that of the server: have it follow one (NTP)"
                    .formatted(off.abs().toSeconds(), off.isNegative() ? "behind" : "before"));
  }
}
