package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.reading.Reading;

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

  Heard hear(Incoming incoming) {
    return switch (incoming) {
      case IncomingMessage message -> hear(message);
      case SystemNote note -> new Heard(List.of(), noted(note));
    };
  }

  private Heard hear(IncomingMessage incoming) {
    var inGroup = incoming.kind() == ChatKind.GROUP;
    return switch (incoming.content()) {
      case Content.Left left -> left(incoming);
      case Content.Joined joined -> joined(incoming);
      case Content.Words(var said) ->
          inGroup ? beforeOthers.words(incoming, said) : words(incoming, said);
      case Content.Edited(Content.Words(var said)) ->
          mended(incoming, said).orElseGet(() -> words(incoming, said));
      case Content.Edited(Content.SentFile _), Content.Edited(Content.Other _) -> Heard.NOTHING;
      case Content.Tap tap -> inGroup ? beforeOthers.tap(incoming, tap) : tap(incoming, tap);
      case Content.InlineQuery query -> beforeOthers.typed(incoming, query);
      case Content.SentFile file -> inGroup ? Heard.NOTHING : file(incoming, file);
      case Content.Other _ -> inGroup ? Heard.NOTHING : other(incoming);
    };
  }

  private List<Reply> noted(SystemNote note) {
    return switch (note.fact()) {
      case SystemNote.Undelivered what -> undelivered(note.chat(), what);
      case SystemNote.Unheard silence -> doors.oversight().unheard(silence);
      case SystemNote.TokenShared shared -> doors.oversight().tokenShared(shared);
      case SystemNote.Moved(var to) -> moved(note.chat(), to);
    };
  }

  private Heard left(IncomingMessage incoming) {
    if (incoming.kind() == ChatKind.GROUP) {
      return new Heard(List.of(), doors.oversight().removed(incoming.chat()));
    }
    return new Heard(
        List.of(), doors.undelivered().stopped(new PersonId(incoming.from().userId())));
  }

  private List<Reply> undelivered(ChatId chat, SystemNote.Undelivered what) {
    return chat.isGroup()
        ? doors.oversight().undelivered(chat, what.state())
        : doors.undelivered().heard(chat, what);
  }

  private List<Reply> moved(ChatId from, ChatId to) {
    doors.oversight().moved(from, to);
    return List.of();
  }

  private Heard joined(IncomingMessage incoming) {
    speaker(incoming);
    return Heard.NOTHING;
  }

  /** Who speaks. Only what is said in private shows that the person can be written to. */
  private Optional<Person> speaker(IncomingMessage incoming) {
    return incoming.kind() == ChatKind.GROUP
        ? doors.register().find(new PersonId(incoming.from().userId()))
        : doors.register().heard(incoming.from());
  }

  /** An edited message that had given an answer. */
  private Optional<Heard> mended(IncomingMessage incoming, Written edited) {
    return speaker(incoming)
        .flatMap(p -> doors.reporting().edited(p, edited.messageId(), edited.text()))
        .map(response -> placed(incoming, response));
  }

  private Heard words(IncomingMessage incoming, Written said) {
    var person = speaker(incoming);
    var reading = understanding.read(said.text());
    if (person.isEmpty()) {
      return stranger(incoming, reading.intent());
    }
    return understanding
        .dictated(person.get(), reading, said.text(), said.messageId())
        .map(response -> placed(incoming, response))
        .orElseGet(() -> wanted(incoming, person.get(), said.text(), reading));
  }

  /** Each of what is wanted in its turn; beside the last what else may have been meant. */
  private Heard wanted(IncomingMessage incoming, Person person, String text, Reading reading) {
    understanding.keep(incoming.chat(), text, reading);
    return understanding.wanted(person, reading).stream()
        .map(
            intent -> {
              var response = routes.open(person, incoming.from(), intent);
              return placed(incoming, withOthers(person, response, reading)).to(intent);
            })
        .reduce(Heard::and)
        .orElseThrow();
  }

  private Response withOthers(Person person, Response response, Reading reading) {
    return reading.others().isEmpty() || reading.intent() instanceof OfHelp.Unclear
        ? response
        : doors.help().beside(person, response, reading.others());
  }

  private Heard stranger(IncomingMessage incoming, Intent intent) {
    return switch (intent) {
      case OfJoining.OpenJoinLink(var code) ->
          doors
              .admission()
              .open(incoming.from(), code)
              .map(response -> placed(incoming, response))
              .orElseGet(() -> deadLink(incoming));
      default -> stranger(incoming);
    };
  }

  private Heard deadLink(IncomingMessage incoming) {
    return Heard.courtesy(doors.admission().dead(incoming.from()).to(incoming.chat()));
  }

  private Heard stranger(IncomingMessage incoming) {
    return Heard.courtesy(doors.register().stranger(incoming.from()).to(incoming.chat()));
  }

  private Heard tap(IncomingMessage incoming, Content.Tap tap) {
    var released = new Reply.TapAnswer(incoming.chat(), tap.tapId(), "");
    var person = speaker(incoming);
    var joining = routes.joining(incoming.from(), tap.code());
    if (joining.isPresent()) {
      return inPlace(incoming, tap, joining.get()).first(released);
    }
    if (person.isEmpty()) {
      return stranger(incoming).first(released);
    }
    var meant =
        doors
            .families()
            .pressed(tap.code())
            .map(i -> i instanceof OfHelp.Reread r ? understanding.reread(incoming.chat(), r) : i)
            .orElseGet(() -> new OfHelp.Unclear(List.of()));
    var response = routes.open(person.get(), incoming.from(), meant);
    var shown =
        switch (response.place()) {
          case BELOW -> placed(incoming, response);
          case IN_PLACE -> inPlace(incoming, tap, response);
        };
    return shown.first(released).to(meant);
  }

  private Heard file(IncomingMessage incoming, Content.SentFile file) {
    var person = speaker(incoming);
    if (person.isEmpty()) {
      return stranger(incoming);
    }
    return doors
        .reporting()
        .attach(person.get(), file)
        .map(response -> placed(incoming, response))
        .orElse(Heard.NOTHING);
  }

  private Heard other(IncomingMessage incoming) {
    return doors
        .register()
        .heard(incoming.from())
        .map(person -> Heard.reply(doors.help().textOnly(person).to(incoming.chat())))
        .orElseGet(() -> stranger(incoming));
  }

  /** What is said after hearing it has failed for good: nobody is left waiting. */
  Heard givenUp(Incoming incoming) {
    return GivenUp.tell(incoming, doors);
  }

  private static Heard placed(IncomingMessage incoming, Response response) {
    return new Heard(response.to(incoming.chat()), response.toOthers());
  }

  private static Heard inPlace(IncomingMessage incoming, Content.Tap tap, Response response) {
    return new Heard(
        List.of(response.page().inPlaceOf(incoming.chat(), tap.messageId())), response.toOthers());
  }
}
