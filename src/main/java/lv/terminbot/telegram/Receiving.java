package lv.terminbot.telegram;

import java.time.Clock;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.telegram.incoming.Translation;

/** What people say comes in: polled, translated, and kept in the inbox before it is confirmed. */
public final class Receiving {
  private final Standstill standstill;
  private final SharedToken shared;
  private final Poller poller;

  public Receiving(BotApiAccess api, Inbox inbox, UnitOfWork work, PollGap gap, Clock clock) {
    standstill = new Standstill(api.timeouts());
    shared = new SharedToken(inbox, work, clock);
    var translation = new Translation(clock, api.state()::bot, gap::silentSince);
    poller =
        new Poller(
            api.clients(),
            new UpdateReceiver(inbox, work, translation, api.retries()),
            new PollSigns(api.state(), gap, standstill, shared),
            api.timeouts(),
            api.retries());
  }

  void start() {
    poller.start();
  }

  /** To be called when the access ended: what was received is stored and confirmed. */
  void finish() throws InterruptedException {
    poller.finish();
  }

  /** Whether polls succeed while nothing advances. */
  boolean standsStill() {
    return standstill.lasts();
  }

  /** Whether another program uses the same token. */
  boolean sharesToken() {
    return shared.lasts();
  }
}
