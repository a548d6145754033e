package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.util.Optional;
import lv.terminbot.mailbox.BotAddress;
import lv.terminbot.mailbox.lease.PollingLease;
import lv.terminbot.telegram.pace.Limits;
import lv.terminbot.telegram.pace.Rates;

/**
 * The bot's access to its Bot API server: the connections, the patience and the pace on them, and
 * how it stands with them. One for all who receive, send and fetch; it ends with {@link #end}.
 */
public final class BotApiAccess implements BotAddress {
  private final BotAccount account;
  private final Timeouts timeouts;
  private final Limits limits;
  private final PollingLease lease;
  private final Retries retries;
  private final BotApiClients clients;
  private final ConnectionState state = new ConnectionState();

  /**
   * @param lease by which one of several instances polls, and sends what goes to many
   */
  public BotApiAccess(BotAccount account, Timeouts timeouts, Rates rates, PollingLease lease) {
    this(account, timeouts, new Limits(rates, TimeMeter.SYSTEM_NANOTIME), lease);
  }

  BotApiAccess(BotAccount account, Timeouts timeouts, Limits limits, PollingLease lease) {
    this.lease = lease;
    this.account = account;
    this.timeouts = timeouts;
    this.limits = limits;
    retries = new Retries(timeouts);
    clients = BotApiClients.to(account, timeouts, limits.lanes());
  }

  BotAccount account() {
    return account;
  }

  Timeouts timeouts() {
    return timeouts;
  }

  PollingLease lease() {
    return lease;
  }

  Limits limits() {
    return limits;
  }

  Retries retries() {
    return retries;
  }

  BotApiClients clients() {
    return clients;
  }

  ConnectionState state() {
    return state;
  }

  @Override
  public Optional<String> username() {
    return state.username();
  }

  /** From now on nothing is tried again; what is in hand is finished. */
  void end() {
    retries.end();
  }
}
