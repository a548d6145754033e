package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;

/** Hears one message: who speaks, what is meant, which door answers. */
public final class Hearing {
  private final Doors doors;
  private final Understanding understanding;
  private final Routes routes;
  private final BeforeOthers beforeOthers;

  public Hearing(Doors doors, Understanding understanding) {
    this.doors = doors;
    this.understanding = understanding;
    this.routes = new Routes(doors);
    this.beforeOthers = new BeforeOthers(doors, understanding);
  }

  Heard of(Incoming incoming) {
    return switch (incoming.content()) {
      case Content.Undelivered note -> new Heard(List.of(), undelivered(incoming, note));
      case Content.Unheard silence -> new Heard(List.of(), doors.oversight().unheard(silence));
      case Content.Left left -> left(incoming);
      case Content.Joined joined -> joined(incoming);
      case Content.Moved(var to) -> moved(incoming, to);
      case Content.Words said ->
          incoming.kind() == ChatKind.GROUP
              ? beforeOthers.words(incoming, said)
              : words(incoming, said.text(), said.messageId());
      case Content.Edited edited ->
          mended(incoming, edited)
              .orElseGet(() -> words(incoming, edited.text(), edited.messageId()));
      case Content.Tap tap ->
          incoming.kind() == ChatKind.GROUP ? beforeOthers.tap(incoming, tap) : tap(incoming, tap);
      case Content.InlineQuery query -> beforeOthers.typed(incoming, query);
      case Content.SentFile file -> file(incoming, file);
      case Content.Other other -> other(incoming);
    };
  }

  private Heard left(Incoming incoming) {
    if (incoming.kind() == ChatKind.GROUP) {
      return new Heard(List.of(), doors.oversight().removed(incoming.chat()));
    }
    return new Heard(
        List.of(), doors.undelivered().stopped(new PersonId(incoming.from().userId())));
  }

  private List<Reply> undelivered(Incoming incoming, Content.Undelivered note) {
    return incoming.kind() == ChatKind.GROUP
        ? doors.oversight().undelivered(incoming.chat(), note.state())
        : doors.undelivered().heard(incoming.chat(), note);
  }

  private Heard moved(Incoming incoming, ChatId to) {
    doors.oversight().moved(incoming.chat(), to);
    return Heard.NOTHING;
  }

  private Heard joined(Incoming incoming) {
    speaker(incoming);
    return Heard.NOTHING;
  }

  /** Who speaks. Only what is said in private shows that the person can be written to. */
  private Optional<Person> speaker(Incoming incoming) {
    return incoming.kind() == ChatKind.GROUP
        ? doors.register().of(new PersonId(incoming.from().userId()))
        : doors.register().heard(incoming.from());
  }

  /** An edited message that had given an answer. */
  private Optional<Heard> mended(Incoming incoming, Content.Edited edited) {
    return speaker(incoming)
        .flatMap(p -> doors.reporting().edited(p, edited.messageId(), edited.text()))
        .map(said -> placed(incoming, said));
  }

  private Heard words(Incoming incoming, String text, long messageId) {
    var person = speaker(incoming);
    var intent = understanding.words(text);
    if (person.isEmpty()) {
      return stranger(incoming, intent);
    }
    var said =
        understanding
            .dictated(person.get(), intent, text, messageId)
            .orElseGet(() -> routes.of(person.get(), incoming.from(), intent));
    return placed(incoming, said);
  }

  private Heard stranger(Incoming incoming, Intent intent) {
    return switch (intent) {
      case OfJoining.OpenJoinLink(var code) ->
          doors
              .admission()
              .open(incoming.from(), code)
              .map(said -> placed(incoming, said))
              .orElseGet(() -> deadLink(incoming));
      default -> stranger(incoming);
    };
  }

  private Heard deadLink(Incoming incoming) {
    return Heard.courtesy(doors.admission().dead(incoming.from()).to(incoming.chat()));
  }

  private Heard stranger(Incoming incoming) {
    return Heard.courtesy(doors.register().stranger(incoming.from()).to(incoming.chat()));
  }

  private Heard tap(Incoming incoming, Content.Tap tap) {
    var released = new Reply.TapAnswer(incoming.chat(), tap.tapId(), "");
    var person = speaker(incoming);
    var intent = ButtonCode.decode(tap.code());
    var joining = intent.flatMap(i -> routes.joining(incoming.from(), i));
    if (joining.isPresent()) {
      return inPlace(incoming, tap, joining.get()).first(released);
    }
    if (person.isEmpty()) {
      return stranger(incoming).first(released);
    }
    var meant = intent.orElseGet(() -> new OfHelp.Unclear(List.of()));
    var said = routes.of(person.get(), incoming.from(), meant);
    var shown = Routes.staysInPlace(meant) ? inPlace(incoming, tap, said) : placed(incoming, said);
    return shown.first(released);
  }

  private Heard file(Incoming incoming, Content.SentFile file) {
    var person = speaker(incoming);
    if (person.isEmpty()) {
      return stranger(incoming);
    }
    return doors
        .reporting()
        .attach(person.get(), file)
        .map(said -> placed(incoming, said))
        .orElse(Heard.NOTHING);
  }

  private Heard other(Incoming incoming) {
    return doors
        .register()
        .heard(incoming.from())
        .map(person -> Heard.reply(doors.answers().textOnly(person).to(incoming.chat())))
        .orElseGet(() -> stranger(incoming));
  }

  /** What is said after hearing it has failed for good: nobody is left waiting. */
  Heard givenUp(Incoming incoming) {
    return GivenUp.of(incoming, doors);
  }

  private static Heard placed(Incoming incoming, Said said) {
    return new Heard(said.to(incoming.chat()), said.toOthers());
  }

  private static Heard inPlace(Incoming incoming, Content.Tap tap, Said said) {
    return new Heard(
        List.of(said.page().inPlaceOf(incoming.chat(), tap.messageId())), said.toOthers());
  }
}
