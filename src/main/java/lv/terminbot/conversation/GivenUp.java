package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;

/** What is said after hearing a message has failed for good: nobody is left waiting. */
public final class GivenUp {
  private final Register register;
  private final HelpDesk help;
  private final Notifier notifier;

  public GivenUp(Register register, HelpDesk help, Notifier notifier) {
    this.register = register;
    this.help = help;
    this.notifier = notifier;
  }

  Outcome tell(Incoming incoming) {
    return switch (incoming) {
      case IncomingMessage message -> tell(message);
      // nobody said it, so nobody waits; the desk has logged it
      case SystemNote _ -> Outcome.NOTHING;
    };
  }

  private Outcome tell(IncomingMessage incoming) {
    var heard = told(incoming);
    return switch (incoming.content()) {
      case Content.Tap tap -> heard.first(new Reply.TapAnswer(incoming.chat(), tap.tapId(), ""));
      case Content.InlineQuery query ->
          new Outcome(
              List.of(
                  new Reply.InlineAnswer(
                      incoming.chat(), query.queryId(), List.of(), Optional.empty())),
              heard.toOthers());
      default -> heard;
    };
  }

  private Outcome told(IncomingMessage incoming) {
    return register
        .find(new PersonId(incoming.from().userId()))
        .map(
            person ->
                new Outcome(
                    List.of(help.failed(person).to(incoming.place().destination())),
                    notifier.lettersToOtherCoordinators(
                        person, phrases -> help.failedFor(person, phrases))))
        .orElse(Outcome.NOTHING);
  }
}
