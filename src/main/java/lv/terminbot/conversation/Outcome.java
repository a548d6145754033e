package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Urgency;

/**
 * What is to go out after something was heard: to the one who spoke, and to others.
 *
 * @param courtesy said to the one who spoke unless something for that chat still waits, so that a
 *     stranger who writes a lot is answered once
 * @param ifUncertain what is done where it is not known whether a reply arrived
 */
public record Outcome(
    List<Reply> replies, List<Reply> toOthers, Optional<Reply> courtesy, IfUncertain ifUncertain) {
  static final Outcome NOTHING = new Outcome(List.of(), List.of());

  public Outcome {
    replies = List.copyOf(replies);
    toOthers = List.copyOf(toOthers);
  }

  Outcome(List<Reply> replies, List<Reply> toOthers) {
    this(replies, toOthers, Optional.empty(), IfUncertain.LEAVE);
  }

  static Outcome reply(Reply reply) {
    return new Outcome(List.of(reply), List.of());
  }

  static Outcome toOthers(List<Reply> replies) {
    return new Outcome(List.of(), replies);
  }

  static Outcome courtesy(Reply message) {
    return new Outcome(List.of(), List.of(), Optional.of(message), IfUncertain.LEAVE);
  }

  /** What answers words: there is no message that it could replace. */
  static Outcome said(IncomingMessage words, Response response) {
    return new Outcome(response.to(words.place().destination()), response.toOthers());
  }

  /** What answers a button under this message, where the response says. */
  static Outcome pressed(IncomingMessage tap, long under, Response response) {
    return switch (response.place()) {
      case BELOW -> said(tap, response);
      case IN_PLACE ->
          new Outcome(
              List.of(response.page().inPlaceOf(tap.place().destination(), under)),
              response.toOthers());
    };
  }

  /** Queues all of it as part of the caller's commit; {@code chat} is where was spoken. */
  void putOut(ChatId chat, Outbox outbox) {
    courtesy
        .filter(_ -> !outbox.waits(chat))
        .ifPresent(message -> outbox.add(Urgency.REPLY, List.of(message)));
    if (ifUncertain == IfUncertain.SAY_AGAIN) {
      outbox.answer(replies);
    } else {
      outbox.add(Urgency.REPLY, replies);
    }
    outbox.add(Urgency.BULK, toOthers);
  }

  Outcome and(Outcome next) {
    return new Outcome(
        Stream.concat(replies.stream(), next.replies.stream()).toList(),
        Stream.concat(toOthers.stream(), next.toOthers.stream()).toList(),
        courtesy,
        next.replies.isEmpty() || next.ifUncertain == ifUncertain
            ? ifUncertain
            : IfUncertain.LEAVE);
  }

  /** The same as what it answers: the answer to a question may be said twice. */
  Outcome to(Intent intent) {
    return intent.changesNothing()
        ? new Outcome(replies, toOthers, courtesy, IfUncertain.SAY_AGAIN)
        : this;
  }

  Outcome first(Reply before) {
    return new Outcome(
        Stream.concat(Stream.of(before), replies.stream()).toList(),
        toOthers,
        courtesy,
        ifUncertain);
  }
}
