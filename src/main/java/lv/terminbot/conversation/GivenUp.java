package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.PersonId;

/** What is said after hearing a message has failed for good: nobody is left waiting. */
final class GivenUp {
  private GivenUp() {}

  static Heard tell(Incoming incoming, Doors doors) {
    return switch (incoming) {
      case IncomingMessage message -> tell(message, doors);
      // nobody said it, so nobody waits; the desk has logged it
      case SystemNote _ -> Heard.NOTHING;
    };
  }

  private static Heard tell(IncomingMessage incoming, Doors doors) {
    var heard = told(incoming, doors);
    return switch (incoming.content()) {
      case Content.Tap tap -> heard.first(new Reply.TapAnswer(incoming.chat(), tap.tapId(), ""));
      case Content.InlineQuery query ->
          new Heard(
              List.of(
                  new Reply.InlineAnswer(
                      incoming.chat(), query.queryId(), List.of(), Optional.empty())),
              heard.toOthers());
      default -> heard;
    };
  }

  private static Heard told(IncomingMessage incoming, Doors doors) {
    return doors
        .register()
        .find(new PersonId(incoming.from().userId()))
        .map(
            person ->
                new Heard(
                    List.of(doors.help().failed(person).to(incoming.chat())),
                    doors.register().coordinators().stream()
                        .filter(c -> c.reachable() && !c.id().equals(person.id()))
                        .map(c -> doors.help().failedFor(c, person).to(c.id().chat()))
                        .toList()))
        .orElse(Heard.NOTHING);
  }
}
