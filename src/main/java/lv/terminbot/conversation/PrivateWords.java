package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import lv.terminbot.answer.help.HelpDesk;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.progress.reporting.Reporting;
import lv.terminbot.reading.Reading;

/**
 * Hears words that are said to the bot alone: a dialogue that waits for them is asked first, and if
 * they are no answer, the door of what is wanted is opened.
 */
public final class PrivateWords {
  private final Understanding understanding;
  private final Replies replies;
  private final Consents doors;
  private final Reporting reporting;
  private final HelpDesk help;

  public PrivateWords(
      Understanding understanding,
      Replies replies,
      Consents doors,
      Reporting reporting,
      HelpDesk help) {
    this.reporting = reporting;
    this.understanding = understanding;
    this.replies = replies;
    this.doors = doors;
    this.help = help;
  }

  Outcome hear(IncomingMessage message, Person person, Written said) {
    var awaited = replies.awaiting(message.chat(), person, said);
    // a dialogue that waits puts together itself what answers it
    return understanding
        .whole(message, said)
        .filter(_ -> awaited.isNothing())
        .map(whole -> answered(message, person, whole, awaited))
        .orElseGet(() -> answered(message, person, said, awaited));
  }

  /** The answer to a question, where there is nothing to do but to give it. */
  Optional<Outcome> look(IncomingMessage message, Person person, Written said) {
    if (!understanding.isWhole(message, said)
        || consent(message.chat(), person, said).isPresent()) {
      return Optional.empty();
    }
    var text = said.spelledOut();
    var reading = understanding.read(said, person);
    var asked =
        text.startsWith("/")
            ? Optional.of(reading.requests())
            : replies.awaiting(message.chat(), person, said).asked(reading, text);
    return asked
        .filter(all -> all.stream().allMatch(Intent::changesNothing))
        .filter(all -> !Understanding.areToBeKept(reading, all))
        .flatMap(all -> found(message, person, all, reading));
  }

  /** The answers to all of them, or nothing. */
  private Optional<Outcome> found(
      IncomingMessage message, Person person, List<Intent> asked, Reading reading) {
    var found =
        asked.stream()
            .flatMap(
                intent ->
                    doors.look(person, intent).stream()
                        .map(
                            response ->
                                told(message, person, response, reading.beside(intent)).to(intent)))
            .toList();
    return found.size() < asked.size() ? Optional.empty() : found.stream().reduce(Outcome::and);
  }

  private Outcome told(IncomingMessage message, Person person, Response response, Reading reading) {
    return Outcome.said(message, beside(person, response, reading));
  }

  /** A yes or a no in words: to the question replied to, or to the one that was shown last. */
  Optional<Intent> consent(ChatId chat, Person person, Written said) {
    return replies
        .codes(chat, said)
        .map(codes -> doors.answeredTo(codes, understanding.read(said, person).answer()))
        .orElseGet(() -> doors.answered(chat, () -> understanding.read(said, person).answer()));
  }

  private Outcome shown(IncomingMessage message, Response response) {
    doors.shown(message.chat(), response.page());
    return Outcome.said(message, response);
  }

  private Outcome answered(IncomingMessage message, Person person, Written said, Awaited awaited) {
    var text = said.spelledOut();
    var reading = understanding.read(said, person);
    return text.startsWith("/")
        ? wanted(message, person, text, reading.requests(), reading)
        : awaited
            .answer(reading, text, said.messageId())
            .map(response -> shown(message, response))
            .orElseGet(() -> wanted(message, person, text, awaited.wanted(reading, text), reading));
  }

  /** A message that had given an answer gives another one; any other is heard as it reads now. */
  Outcome edited(IncomingMessage message, Person person, Written now) {
    return reporting
        .edited(person, now.messageId(), now.spelledOut())
        .map(response -> shown(message, response))
        .orElseGet(() -> heardAnew(message, person, now));
  }

  private Outcome heardAnew(IncomingMessage message, Person person, Written now) {
    if (understanding.read(now, person).intent() instanceof OfReport.QuickUpdate update) {
      reporting.takeUp(person, update.number());
    }
    return hear(message, person, now);
  }

  /** What the bot cannot read, but for the words under it. */
  Outcome unreadable(IncomingMessage message, Person person, Content.Other other) {
    var page = other.isOurs() ? help.ourWords(person) : help.textOnly(person);
    var told = Outcome.reply(page.to(message.place().destination()));
    return other.isOurs() || other.written().text().isBlank()
        ? told
        : told.and(hear(message, person, other.written()));
  }

  /** Each of what is wanted in its turn; beside it what else may have been meant. */
  private Outcome wanted(
      IncomingMessage message, Person person, String text, List<Intent> wanted, Reading reading) {
    understanding.keep(message.chat(), text, reading, wanted);
    return wanted.stream()
        .map(
            intent -> {
              var response = doors.open(person, intent);
              return told(message, person, response, reading.beside(intent)).to(intent);
            })
        .reduce(Outcome::and)
        .orElseThrow();
  }

  private Response beside(Person person, Response response, Reading reading) {
    var heard =
        reading.unheard().isEmpty() ? response : help.unheard(person, response, reading.unheard());
    return reading.others().isEmpty() || reading.intent() instanceof OfHelp.Unclear
        ? heard
        : help.beside(person, heard, reading.others(), reading.isDoubtful());
  }
}
