package lv.terminbot.conversation;

import java.util.Optional;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfReport;
import lv.terminbot.intent.Subject;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.progress.reporting.Reporting;

/**
 * Hears files that are sent to the bot alone. A caption is words: it reports on a measure, answers
 * what was asked, asks something itself, or stands beside the file.
 */
public final class PrivateFiles {
  private final Understanding understanding;
  private final Replies replies;
  private final Consents doors;
  private final PrivateWords words;
  private final Reporting reporting;

  public PrivateFiles(
      Understanding understanding,
      Replies replies,
      Consents doors,
      PrivateWords words,
      Reporting reporting) {
    this.understanding = understanding;
    this.replies = replies;
    this.doors = doors;
    this.words = words;
    this.reporting = reporting;
  }

  Outcome hear(IncomingMessage message, Person person, Content.SentFile file) {
    var refused = reporting.refuse(person, file);
    if (refused.isPresent()) {
      var told = Outcome.said(message, refused.get());
      return file.caption().isEmpty()
          ? told
          : told.and(words.hear(message, person, file.written()));
    }
    return captioned(message, person, file);
  }

  /** The words under a file are others now, or the file is: it stays one of the same message. */
  Outcome edited(IncomingMessage message, Person person, Content.SentFile file) {
    var written = file.written();
    var refused = reporting.refuseOther(person, file);
    if (refused.isPresent()) {
      return Outcome.said(message, refused.get());
    }
    if (understanding.read(written, person).intent() instanceof OfReport.QuickUpdate update) {
      reporting.takeUp(person, update.number());
      return reporting.isSubmitted(person, file, update.number())
          ? Outcome.said(message, doors.open(person, update))
          : hear(message, person, file);
    }
    return reporting
        .edited(person, file.under(written.spelledOut()))
        .map(response -> Outcome.said(message, response))
        .orElseGet(() -> hear(message, person, file));
  }

  private Outcome captioned(IncomingMessage message, Person person, Content.SentFile file) {
    var written = file.written();
    var reading = understanding.read(written, person);
    var intent = reading.intent();
    if (file.caption().isPresent()) {
      if (intent instanceof OfReport.QuickUpdate update) {
        return update(message, person, file, update);
      }
      if (intent instanceof OfReport.SeveralUpdates
          || isQuestion(reading.answer(), written.text())) {
        return words
            .hear(message, person, written)
            .and(said(message, reporting.askWhere(person, file.under(""))));
      }
    }
    var told = file.under(written.spelledOut());
    return replies
        .find(message.chat(), person, written)
        .map(replied -> inReply(message, person, told, replied))
        .orElseGet(() -> attached(message, person, told, Optional.empty()));
  }

  /** Where it is not plain what the reply is about, nothing else is taken to be. */
  private Outcome inReply(
      IncomingMessage message, Person person, Content.SentFile file, Replied replied) {
    var about = replied.subjects().getFirst();
    return replied.isOne() && reporting.isOf(person, about)
        ? attached(message, person, file, Optional.of(about))
        : said(message, reporting.askWhere(person, file));
  }

  /** "3.2 pabeigts: …" is an update with evidence; "3.2 foto" says of what measure the file is. */
  private Outcome update(
      IncomingMessage message, Person person, Content.SentFile file, OfReport.QuickUpdate update) {
    var about = Optional.<Subject>of(new Subject.Measured(Optional.empty(), update.number()));
    if (update.state().isEmpty()
        && update.answers().isEmpty()
        && reporting.isOf(person, about.get())) {
      return attached(message, person, file.under(update.text()), about);
    }
    var response = doors.open(person, update);
    return reporting.isOf(person, about.get())
        ? attached(message, person, file.under(""), about)
        : Outcome.said(message, response);
  }

  private Outcome attached(
      IncomingMessage message, Person person, Content.SentFile file, Optional<Subject> about) {
    return said(message, reporting.attach(person, file, about, understanding::update));
  }

  private Outcome said(IncomingMessage message, Optional<Response> response) {
    response.ifPresent(told -> doors.shown(message.chat(), told.page()));
    return response.map(told -> Outcome.said(message, told)).orElse(Outcome.NOTHING);
  }

  /** A measure that is only named is no question under a file. */
  private static boolean isQuestion(Intent intent, String text) {
    return Awaited.isAsked(text)
        || (intent.changesNothing()
            && intent.subject().isEmpty()
            && !(intent instanceof OfHelp.Unclear));
  }
}
