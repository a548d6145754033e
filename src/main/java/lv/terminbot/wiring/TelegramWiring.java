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
import lv.terminbot.telegram.Connection;
import lv.terminbot.telegram.MailboxPorts;
import lv.terminbot.telegram.Timeouts;
import lv.terminbot.telegram.pace.Rates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to Telegram and back, and the pace on it, put together. */
@Configuration(proxyBeanMethods = false)
public class TelegramWiring {

  /** In local mode nobody throws away what people say, and the calendar leaps. */
  @Bean
  MailboxPorts mail(
      Inbox inbox,
      Outbox outbox,
      UnitOfWork work,
      Bells bells,
      LastPoll lastPoll,
      PollingLease polling,
      Fetches fetches,
      Settings settings) {
    var kept = settings.local() ? LastPoll.FORGOTTEN : lastPoll;
    return new MailboxPorts(
        inbox, outbox, work, bells.outbox(), kept, polling, fetches, bells.fetches());
  }

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
  Connection connection(
      BotAccount account, Timeouts timeouts, Rates rates, MailboxPorts mailbox, Clock clock) {
    return new Connection(account, timeouts, rates, mailbox, clock);
  }
}
