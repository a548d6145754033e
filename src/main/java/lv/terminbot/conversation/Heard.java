package lv.terminbot.conversation;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Reply;

/** What is to go out after something was heard: to the one who spoke, and to others. */
public record Heard(List<Reply> replies, List<Reply> toOthers) {
  static final Heard NOTHING = new Heard(List.of(), List.of());

  public Heard {
    replies = List.copyOf(replies);
    toOthers = List.copyOf(toOthers);
  }

  static Heard reply(Reply reply) {
    return new Heard(List.of(reply), List.of());
  }

  Heard first(Reply before) {
    return new Heard(Stream.concat(Stream.of(before), replies.stream()).toList(), toOthers);
  }

  Heard then(Reply after) {
    return new Heard(Stream.concat(replies.stream(), Stream.of(after)).toList(), toOthers);
  }
}
