package lv.terminbot.telegram;

import java.util.Optional;
import lv.terminbot.telegram.incoming.BotUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Learns from the server who the bot is, at the beginning and whenever that changes. */
final class Introduction {
  private static final Logger log = LoggerFactory.getLogger(Introduction.class);
  private final BotApiClient client;
  private final ConnectionState state;
  private final Timeouts timeouts;
  private final Retries retries;

  Introduction(BotApiClient client, ConnectionState state, Timeouts timeouts, Retries retries) {
    this.client = client;
    this.state = state;
    this.timeouts = timeouts;
    this.retries = retries;
  }

  /** Returns once the server has answered; false if the end came first. */
  boolean make() throws InterruptedException {
    return retries.until(this::made);
  }

  private boolean made(int tries) {
    var outcome = client.call(new GetMe());
    state.heard(outcome);
    if (outcome instanceof CallOutcome.Accepted<User>(var me)) {
      var self = self(me);
      state.introduced(self);
      log.info("connected as @{}", self.username());
      tellSwitches(me);
      return true;
    }
    if (outcome.tokenRefused()) {
      log.error(
          "the Bot API server does not know the token: {}; put the one @BotFather gave into"
              + " terminbot.telegram.token",
          outcome.inWords());
    } else if (tries == 1 || tries % 20 == 0) {
      log.warn("the Bot API server does not answer, try {}: {}", tries, outcome.inWords());
    }
    return false;
  }

  /** The bot may get another name at any time; join links and mentions use it. Ends at the end. */
  void followRenames() throws InterruptedException {
    while (!retries.endedWithin(timeouts.introduction())) {
      if (client.call(new GetMe()) instanceof CallOutcome.Accepted<User>(var me)) {
        var now = self(me);
        if (!state.bot().equals(Optional.of(now))) {
          log.info("the bot is called @{} now", now.username());
          state.renamed(now);
        }
      }
    }
  }

  private static BotUser self(User me) {
    return new BotUser(me.getId(), Optional.ofNullable(me.getUserName()).orElse(me.getFirstName()));
  }

  /** What only @BotFather can switch on, so that nobody wonders why it does not work. */
  private static void tellSwitches(User me) {
    if (!Boolean.TRUE.equals(me.getSupportInlineQueries())) {
      log.info(
          "inline mode is off: to have questions asked in any chat, send /setinline to @BotFather");
    }
    if (!Boolean.TRUE.equals(me.getCanReadAllGroupMessages())) {
      log.info(
          "in groups only commands and replies reach the bot: to have it answer where it is"
              + " mentioned, send /setprivacy to @BotFather and take it into the group anew");
    }
  }
}
