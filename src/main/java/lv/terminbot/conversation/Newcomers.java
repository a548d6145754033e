package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.answer.help.LanguageNote;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.desk.HandOverDesk;

/** Who speaks in private; and those who are not in yet, to whom a join link is the only door. */
public final class Newcomers {
  private final Register register;
  private final Admission admission;
  private final HandOverDesk handOvers;
  private final HelpDesk help;
  private final LanguageNote languages;

  public Newcomers(
      Register register,
      Admission admission,
      HandOverDesk handOvers,
      HelpDesk help,
      LanguageNote languages) {
    this.languages = languages;
    this.register = register;
    this.admission = admission;
    this.handOvers = handOvers;
    this.help = help;
  }

  /** Who speaks, if they are let in; it shows that they can be written to. */
  Optional<Person> speaker(IncomingMessage message) {
    return register.heard(message.from());
  }

  /** Who speaks, if they were let in once: of them something is kept. */
  Optional<Person> former(IncomingMessage message) {
    return register.former(message.from());
  }

  /** The same where nothing is to be noted of them, and no courtesy is due for these words. */
  Optional<Person> asKnown(IncomingMessage message, String text) {
    return register.asKnown(message.from()).filter(_ -> !languages.mayBeDue(text));
  }

  /** Somebody who is not in opens a link. */
  Optional<Response> arrive(IncomingMessage message, String code) {
    return admission.open(message.from(), code);
  }

  /** The link is none, or no longer. */
  Outcome deadLink(IncomingMessage message) {
    return Outcome.courtesy(admission.dead(message.from()).to(message.place().destination()));
  }

  /** Somebody who is in opens one. */
  Response follow(IncomingMessage message, String code) {
    return open(message.from(), new OfJoining.OpenJoinLink(code));
  }

  /** The menu, where the role has changed, and which languages are spoken, where that is news. */
  Outcome courtesies(IncomingMessage message, Person person, String text) {
    var note =
        languages.tell(person, text).map(page -> page.to(message.place().destination())).stream();
    return new Outcome(note.toList(), register.newMenu(person).stream().toList());
  }

  /** Somebody who is not in says anything else. */
  Outcome turnAway(IncomingMessage message) {
    return Outcome.courtesy(register.stranger(message.from()).to(message.place().destination()))
        .and(Outcome.toOthers(register.lostMenu(new PersonId(message.from().userId()))));
  }

  /** The answer to a join link's question, by a button; anybody may have it. */
  Optional<Response> pressed(Sender sender, String buttonCode) {
    return ButtonCode.decode(buttonCode, List.of(OfJoining.FAMILY))
        .map(meant -> open(sender, (OfJoining) meant));
  }

  Response open(Sender sender, OfJoining intent) {
    return switch (intent) {
      case OfJoining.OpenJoinLink(var code) ->
          admission.open(sender, code).orElseGet(() -> Response.inPlace(admission.dead(sender)));
      case OfJoining.ConfirmJoin(var link) -> confirmed(sender, link);
      case OfJoining.DeclineJoin(var link) -> Response.inPlace(admission.decline(sender, link));
    };
  }

  private Response confirmed(Sender sender, String link) {
    return handOvers.await(sender, link).orElseGet(() -> admitted(sender, link));
  }

  private Response admitted(Sender sender, String link) {
    var before = register.find(new PersonId(sender.userId()));
    return admission
        .confirm(sender, link)
        .map(
            admitted ->
                Response.inPlace(help.welcome(admitted.person(), admitted.membership()))
                    .and(register.newMenu(admitted.person()).stream().toList())
                    .and(admission.announced(admitted))
                    .and(handOvers.taken(link, before, admitted)))
        .orElseGet(() -> Response.inPlace(admission.dead(sender)));
  }
}
