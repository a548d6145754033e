package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.progress.dialogue.Reporting;
import lv.terminbot.reading.Reading;

/**
 * Hears what is said to the bot alone: who speaks, then what the words mean, then whether a
 * dialogue waits for them, and if none does, the door of what is wanted.
 */
public final class PrivateChat {
  private final Newcomers newcomers;
  private final Understanding understanding;
  private final Consents doors;
  private final Reporting reporting;
  private final HelpDesk help;

  public PrivateChat(
      Newcomers newcomers,
      Understanding understanding,
      Consents doors,
      Reporting reporting,
      HelpDesk help) {
    this.newcomers = newcomers;
    this.understanding = understanding;
    this.doors = doors;
    this.reporting = reporting;
    this.help = help;
  }

  Outcome words(IncomingMessage message, Written said) {
    var link = understanding.joinLink(said.text());
    return newcomers
        .speaker(message)
        .map(
            person ->
                link.map(code -> shown(message, newcomers.follow(message, code)))
                    .orElseGet(() -> heard(message, person, said))
                    .and(newcomers.courtesies(message, person, said.text())))
        .orElseGet(() -> unknown(message, said.text(), link));
  }

  /** Somebody who is not in yet opens a link, or says that it is theirs. */
  private Outcome unknown(IncomingMessage message, String text, Optional<String> link) {
    if (link.isPresent()) {
      return newcomers
          .arrive(message, link.get())
          .map(response -> shown(message, response))
          .orElseGet(() -> newcomers.deadLink(message));
    }
    return doors
        .answered(message.chat(), () -> understanding.read(text).answer())
        .filter(OfJoining.class::isInstance)
        .map(meant -> shown(message, newcomers.open(message.from(), (OfJoining) meant)))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  private Outcome shown(IncomingMessage message, Response response) {
    doors.shown(message.chat(), response.page());
    return Outcome.said(message, response);
  }

  private Outcome heard(IncomingMessage message, Person person, Written said) {
    return doors
        .answered(message.chat(), () -> understanding.read(said.text(), person).answer())
        .map(meant -> shown(message, opened(message, person, meant)))
        .orElseGet(() -> understood(message, person, said));
  }

  /** A join link that is confirmed is of no feature's door. */
  private Response opened(IncomingMessage message, Person person, Intent meant) {
    return meant instanceof OfJoining joining
        ? newcomers.open(message.from(), joining)
        : doors.open(person, meant);
  }

  private Outcome understood(IncomingMessage message, Person person, Written said) {
    var awaited = understanding.awaiting(person);
    // a dialogue that waits puts together itself what answers it
    return understanding
        .whole(message, said)
        .filter(_ -> awaited.isNothing())
        .map(whole -> answered(message, person, whole, awaited))
        .orElseGet(() -> answered(message, person, said, awaited));
  }

  private Outcome answered(IncomingMessage message, Person person, Written said, Awaited awaited) {
    var reading = understanding.read(said.text(), person);
    return awaited
        .answer(reading, said)
        .map(response -> shown(message, response))
        .orElseGet(() -> wanted(message, person, said.text(), awaited.wanted(reading), reading));
  }

  /** Each of what is wanted in its turn; beside it what else may have been meant. */
  private Outcome wanted(
      IncomingMessage message, Person person, String text, List<Intent> wanted, Reading reading) {
    understanding.keep(message.chat(), text, reading);
    return wanted.stream()
        .map(
            intent -> {
              var response = doors.open(person, intent);
              return Outcome.said(message, beside(person, response, reading)).to(intent);
            })
        .reduce(Outcome::and)
        .orElseThrow();
  }

  private Response beside(Person person, Response response, Reading reading) {
    var heard =
        reading.unheard().isEmpty() ? response : help.unheard(person, response, reading.unheard());
    return reading.others().isEmpty() || reading.intent() instanceof OfHelp.Unclear
        ? heard
        : help.beside(person, heard, reading.others());
  }

  /** A message that had given an answer gives another one; any other is heard as it reads now. */
  Outcome edited(IncomingMessage message, Written now) {
    return newcomers
        .speaker(message)
        .flatMap(person -> reporting.edited(person, now.messageId(), now.text()))
        .map(response -> Outcome.said(message, response))
        .orElseGet(() -> words(message, now));
  }

  Outcome tap(IncomingMessage message, Content.Tap tap) {
    var released = new Reply.TapAnswer(message.chat(), tap.tapId(), "");
    return newcomers
        .pressed(message.from(), tap.code())
        .map(response -> Outcome.pressed(message, tap.messageId(), response))
        .or(() -> newcomers.speaker(message).map(person -> answered(message, tap, person)))
        .orElseGet(() -> newcomers.turnAway(message))
        .first(released);
  }

  private Outcome answered(IncomingMessage message, Content.Tap tap, Person person) {
    var meant = meant(message, tap);
    var response = doors.open(person, meant);
    return Outcome.pressed(message, tap.messageId(), response).to(meant);
  }

  private Intent meant(IncomingMessage message, Content.Tap tap) {
    return doors
        .pressed(tap.code())
        .map(i -> i instanceof OfHelp.Reread r ? understanding.reread(message.chat(), r) : i)
        .orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  Outcome file(IncomingMessage message, Content.SentFile file) {
    return newcomers
        .speaker(message)
        .map(
            person ->
                reporting
                    .attach(person, file)
                    .map(response -> Outcome.said(message, response))
                    .orElse(Outcome.NOTHING))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  /** A sticker, a voice message: what the bot cannot read. */
  Outcome unreadable(IncomingMessage message) {
    return newcomers
        .speaker(message)
        .map(person -> Outcome.reply(page(message, person).to(message.place().destination())))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  private Page page(IncomingMessage message, Person person) {
    return message.content() instanceof Content.Other other && other.isOurs()
        ? help.ourWords(person)
        : help.textOnly(person);
  }

  /** That they can be written to again is all there is to know. */
  Outcome joined(IncomingMessage message) {
    newcomers.speaker(message);
    return Outcome.NOTHING;
  }
}
