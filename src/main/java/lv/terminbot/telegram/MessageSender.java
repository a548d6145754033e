package lv.terminbot.telegram;

import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Delivery;
import lv.terminbot.mailbox.Outgoing;
import lv.terminbot.mailbox.Protection;
import lv.terminbot.mailbox.Reply;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Carries one message at a time, with a way to the server of its own, and says what came of it. */
final class MessageSender {
  private static final int MOST_WAYS = 3;
  private final BotApi api;
  private final Classification classification;
  private final ConnectionState state;
  private final Protection protection;

  MessageSender(
      BotApi api, Classification classification, ConnectionState state, Protection protection) {
    this.api = api;
    this.classification = classification;
    this.state = state;
    this.protection = protection;
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
    var delivery = classification.classify(reply, outcome, outgoing.tries());
    state.sends().ended(delivery);
    return new Carried(classification.decided(outgoing, delivery), aftermath(outcome));
  }

  private static Aftermath aftermath(CallOutcome<?> outcome) {
    if (outcome.inDoubt() || outcome.tokenRefused()) {
      return Aftermath.STOP;
    }
    return outcome instanceof CallOutcome.Refused<?> no && no.code() == 429
        ? Aftermath.REST
        : Aftermath.GO_ON;
  }

  /**
   * Waits until Telegram answers again, or the end. It is asked by calls that do no harm, the last
   * of them in the chat that the message was for: that one goes the way that messages go.
   */
  void awaitAnswer(Optional<ChatId> chat, Retries retries) throws InterruptedException {
    var stuck = new AtomicBoolean();
    try {
      retries.untilAnswered(
          () -> {
            var answered = isAnswered(chat);
            if (!answered && stuck.compareAndSet(false, true)) {
              state.senderStuck();
            }
            return answered;
          });
    } finally {
      if (stuck.get()) {
        state.senderFree();
      }
    }
  }

  private boolean isAnswered(Optional<ChatId> chat) {
    var answered = call(new GetMe()) instanceof CallOutcome.Accepted<?>;
    return answered && chat.map(this::isTaken).orElse(true);
  }

  private boolean isTaken(ChatId chat) {
    var typing =
        SendChatAction.builder().chatId(chat.value()).action(ActionType.TYPING.toString()).build();
    var outcome = api.call(typing);
    return !outcome.inDoubt() && !(outcome instanceof CallOutcome.NotSent<?>);
  }

  private CallOutcome<?> say(Reply reply) {
    try (var enclosed = OutgoingFile.with(reply)) {
      var requests = Requests.write(reply, enclosed, protection);
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

  /** What came of a message, and what its sender is to do now. */
  record Carried(Delivery delivery, Aftermath aftermath) {}

  /** What a sender does after a call. */
  enum Aftermath {
    GO_ON,
    /** Telegram asked for fewer calls. */
    REST,
    /** Telegram did not answer, or does not know the bot: no message until it does. */
    STOP
  }
}
