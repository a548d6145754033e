package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.Intent;
import lv.terminbot.mailbox.IfUncertain;
import lv.terminbot.mailbox.Reply;

/**
 * What is to go out after something was heard: to the one who spoke, and to others.
 *
 * @param courtesy said to the one who spoke unless something for that chat still waits, so that a
 *     stranger who writes a lot is answered once
 * @param ifUncertain what is done where it is not known whether a reply arrived
 */
public record Heard(
    List<Reply> replies, List<Reply> toOthers, Optional<Reply> courtesy, IfUncertain ifUncertain) {
  static final Heard NOTHING = new Heard(List.of(), List.of());

  public Heard {
    replies = List.copyOf(replies);
    toOthers = List.copyOf(toOthers);
  }

  Heard(List<Reply> replies, List<Reply> toOthers) {
    this(replies, toOthers, Optional.empty(), IfUncertain.LEAVE);
  }

  static Heard reply(Reply reply) {
    return new Heard(List.of(reply), List.of());
  }

  static Heard courtesy(Reply message) {
    return new Heard(List.of(), List.of(), Optional.of(message), IfUncertain.LEAVE);
  }

  /** The same as what it answers: the answer to a question may be said twice. */
  Heard to(Intent intent) {
    return intent.changesNothing()
        ? new Heard(replies, toOthers, courtesy, IfUncertain.SAY_AGAIN)
        : this;
  }

  Heard and(Heard next) {
    return new Heard(
        Stream.concat(replies.stream(), next.replies.stream()).toList(),
        Stream.concat(toOthers.stream(), next.toOthers.stream()).toList(),
        courtesy,
        next.ifUncertain == ifUncertain ? ifUncertain : IfUncertain.LEAVE);
  }

  Heard first(Reply before) {
    return new Heard(
        Stream.concat(Stream.of(before), replies.stream()).toList(),
        toOthers,
        courtesy,
        ifUncertain);
  }
}
