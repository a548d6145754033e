package lv.terminbot.telegram;

import java.util.List;
import java.util.Map;
import lv.terminbot.mailbox.Bells;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Urgency;

/** What the bot says goes out: taken from the outbox, carried by senders side by side, settled. */
public final class Sending {
  private final BotApiAccess api;
  private final Protection protection;
  private final OutboxDispatcher dispatcher;

  /**
   * @param protection of messages that name people
   */
  public Sending(
      BotApiAccess api, Outbox outbox, Settlement settlement, Bells bells, Protection protection) {
    this.api = api;
    this.protection = protection;
    var clients = api.clients();
    var senders =
        Map.of(Urgency.REPLY, senders(clients.replies()), Urgency.BULK, senders(clients.bulk()));
    var lanes = new SendingLanes(senders, settlement, api.limits(), api.retries(), bells.outbox());
    dispatcher = new OutboxDispatcher(api, outbox, bells.outbox(), lanes);
  }

  private List<MessageSender> senders(List<BotApiClient> lanes) {
    var classification = new Classification(api.timeouts());
    return lanes.stream()
        .map(lane -> api.limits().isPaid() ? new PaidBroadcast(lane) : lane)
        .map(lane -> new MessageSender(lane, classification, api.state(), protection))
        .toList();
  }

  void start() {
    dispatcher.start();
  }

  /** To be called when the access ended; false if something is still in flight. */
  boolean finish() throws InterruptedException {
    return dispatcher.finish();
  }
}
