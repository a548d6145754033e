package lv.terminbot.telegram;

import java.io.Serializable;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Carries one message at a time, with a way to the server of its own, and says what came of it. */
final class MessageSender {
  private static final int MOST_WAYS = 3;
  private final BotApi api;
  private final Classification classification;
  private final ConnectionState state;

  MessageSender(BotApi api, Classification classification, ConnectionState state) {
    this.api = api;
    this.classification = classification;
    this.state = state;
  }

  Carried carry(Outgoing outgoing) {
    var reply = outgoing.reply();
    var outcome = say(reply);
    for (var ways = 1; ways < MOST_WAYS; ways++) {
      var instead = classification.instead(reply, outcome);
      if (instead.isEmpty()) {
        break;
      }
      reply = instead.get();
      outcome = say(reply);
    }
    var flooded = outcome instanceof CallOutcome.Refused<?> no && no.code() == 429;
    return new Carried(classification.classify(reply, outcome, outgoing.tries()), flooded);
  }

  private CallOutcome<?> say(Reply reply) {
    try (var enclosed = OutgoingFile.with(reply)) {
      var requests = Requests.write(reply, enclosed);
      var outcome = call(requests.getFirst());
      for (var request : requests.subList(1, requests.size())) {
        if (outcome instanceof CallOutcome.Accepted<?>) {
          outcome = call(request);
        }
      }
      return outcome;
    }
  }

  private CallOutcome<?> call(PartialBotApiMethod<? extends Serializable> request) {
    var outcome = api.call(request);
    state.heard(outcome);
    return outcome;
  }

  /**
   * @param flooded whether Telegram asked for fewer calls
   */
  record Carried(Delivery delivery, boolean flooded) {}
}
