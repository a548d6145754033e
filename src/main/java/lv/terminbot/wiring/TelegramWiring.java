package lv.terminbot.wiring;

import java.time.Clock;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.mailbox.Outbox;
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
      BotAccount account, Timeouts timeouts, Rates rates, PollingLease lease) {
    return new BotApiAccess(account, timeouts, rates, lease);
  }

  /** In local mode nobody throws away what people say, and the calendar leaps. */
  @Bean
  PollGap pollGap(LastPoll lastPoll, Inbox inbox, UnitOfWork work, Clock clock, Settings settings) {
    var kept = settings.local() ? LastPoll.FORGOTTEN : lastPoll;
    return new PollGap(kept, inbox, work, clock);
  }

  @Bean
  SharedToken sharedToken(Inbox inbox, UnitOfWork work, Clock clock) {
    return new SharedToken(inbox, work, clock);
  }

  @Bean
  Receiving receiving(
      BotApiAccess api, Inbox.Intake intake, SharedToken shared, PollGap gap, Clock clock) {
    return new Receiving(api, intake, shared, gap, clock);
  }

  @Bean
  Settlement settlement(
      Outbox outbox, Inbox inbox, UnitOfWork work, Clock clock, BotApiAccess api) {
    return new Settlement(outbox, inbox, work, clock, api);
  }

  @Bean
  Sending sending(BotApiAccess api, Outbox outbox, Settlement settlement, Bells bells) {
    return new Sending(api, outbox, settlement, bells);
  }

  @Bean
  Fetcher fetcher(BotApiAccess api, Fetches fetches, UnitOfWork work, Bells bells) {
    return new Fetcher(api, fetches, work, bells);
  }

  @Bean
  Connection connection(BotApiAccess api, Receiving receiving, Sending sending, Fetcher fetcher) {
    return new Connection(api, receiving, sending, fetcher);
  }
}
