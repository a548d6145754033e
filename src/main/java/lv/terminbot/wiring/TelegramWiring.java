package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.fetching.Fetches;
import lv.terminbot.mailbox.fetching.FileLimit;
import lv.terminbot.mailbox.lease.PollingLease;
import lv.terminbot.settings.Settings;
import lv.terminbot.store.inbox.IntakeLimits;
import lv.terminbot.telegram.BotAccount;
import lv.terminbot.telegram.BotApiAccess;
import lv.terminbot.telegram.Connection;
import lv.terminbot.telegram.Fetcher;
import lv.terminbot.telegram.PollGap;
import lv.terminbot.telegram.Receiving;
import lv.terminbot.telegram.Sending;
import lv.terminbot.telegram.Settlement;
import lv.terminbot.telegram.SharedToken;
import lv.terminbot.telegram.Timeouts;
import lv.terminbot.telegram.pace.Rates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to Telegram and back, and the pace on it, put together. */
@Configuration(proxyBeanMethods = false)
public class TelegramWiring {

  @Bean
  IntakeLimits intakeLimits(Settings settings) {
    return settings.telegram().rates().isLifted() ? IntakeLimits.LIFTED : IntakeLimits.USUAL;
  }

  @Bean
  FileLimit fileLimit(Settings settings) {
    return settings.telegram().localFiles().isPresent()
        ? FileLimit.OF_OWN_SERVER
        : FileLimit.OF_TELEGRAM;
  }

  @Bean
  Timeouts timeouts() {
    return Timeouts.usual();
  }

  @Bean
  Rates rates(Settings settings) {
    return settings.telegram().rates();
  }

  @Bean
  BotApiAccess botApiAccess(
      BotAccount botAccount, Timeouts timeouts, Rates rates, PollingLease pollingLease) {
    return new BotApiAccess(botAccount, timeouts, rates, pollingLease);
  }

  /** In local mode nobody throws away what people say, and the calendar leaps. */
  @Bean
  PollGap pollGap(
      LastPoll lastPoll, Inbox inbox, UnitOfWork oneCommit, Clock clock, Settings settings) {
    var kept = settings.local() ? LastPoll.FORGOTTEN : lastPoll;
    return new PollGap(kept, inbox, oneCommit, clock);
  }

  @Bean
  SharedToken sharedToken(Inbox inbox, UnitOfWork oneCommit, Clock clock) {
    return new SharedToken(inbox, oneCommit, clock);
  }

  @Bean
  Receiving receiving(
      BotApiAccess botApiAccess,
      Inbox.Intake reception,
      SharedToken sharedToken,
      PollGap pollGap,
      Clock clock) {
    return new Receiving(botApiAccess, reception, sharedToken, pollGap, clock);
  }

  @Bean
  Settlement settlement(
      Outbox outbox, Inbox inbox, UnitOfWork oneCommit, Clock clock, BotApiAccess botApiAccess) {
    return new Settlement(outbox, inbox, oneCommit, clock, botApiAccess);
  }

  @Bean
  Sending sending(
      BotApiAccess botApiAccess,
      Outbox outbox,
      Settlement settlement,
      Bells bells,
      Protection protection) {
    return new Sending(botApiAccess, outbox, settlement, bells, protection);
  }

  @Bean
  Fetcher fetcher(BotApiAccess botApiAccess, Fetches fetches, UnitOfWork oneCommit, Bells bells) {
    return new Fetcher(botApiAccess, fetches, oneCommit, bells);
  }

  @Bean
  Connection connection(
      BotApiAccess botApiAccess, Receiving receiving, Sending sending, Fetcher fetcher) {
    return new Connection(botApiAccess, receiving, sending, fetcher);
  }
}
