package lv.terminbot.telegram;

import java.io.Serializable;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** Carries one message at a time, with a way to the server of its own, and says what came of it. */
final class Courier {
  private static final int MOST_WAYS = 3;
  private final BotApi api;
  private final Classification classification;
  private final Pulse pulse;

  Courier(BotApi api, Classification classification, Pulse pulse) {
    this.api = api;
    this.classification = classification;
    this.pulse = pulse;
  }

  Carried carry(Outgoing outgoing) {
    var reply = outgoing.reply();
    var answer = say(reply);
    for (var ways = 1; ways < MOST_WAYS; ways++) {
      var instead = classification.instead(reply, answer);
      if (instead.isEmpty()) {
        break;
      }
      reply = instead.get();
      answer = say(reply);
    }
    var flooded = answer instanceof Answer.Refused<?> no && no.code() == 429;
    return new Carried(classification.of(reply, answer, outgoing.tries()), flooded);
  }

  private Answer<?> say(Reply reply) {
    try (var enclosed = Enclosed.with(reply)) {
      var requests = Requests.of(reply, enclosed);
      var answer = call(requests.getFirst());
      for (var request : requests.subList(1, requests.size())) {
        if (answer instanceof Answer.Accepted<?>) {
          answer = call(request);
        }
      }
      return answer;
    }
  }

  private Answer<?> call(PartialBotApiMethod<? extends Serializable> request) {
    var answer = api.call(request);
    pulse.heard(answer);
    return answer;
  }

  /**
   * @param flooded whether Telegram asked for fewer calls
   */
  record Carried(Delivery delivery, boolean flooded) {}
}
