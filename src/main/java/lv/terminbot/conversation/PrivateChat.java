package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.intent.OfJoining;
import lv.terminbot.intent.OfPrivacy;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;

/**
 * Hears what is said to the bot alone: who speaks, then what the words mean, then whether a
 * dialogue waits for them, and if none does, the door of what is wanted.
 */
public final class PrivateChat {
  private final Newcomers newcomers;
  private final Understanding understanding;
  private final Consents doors;
  private final PrivateWords words;
  private final SentFiles files;

  public PrivateChat(
      Newcomers newcomers,
      Understanding understanding,
      Consents doors,
      PrivateWords words,
      SentFiles files) {
    this.newcomers = newcomers;
    this.understanding = understanding;
    this.doors = doors;
    this.words = words;
    this.files = files;
  }

  /** The answer to a question, where there is nothing to do but to give it. */
  Optional<Outcome> look(IncomingMessage message) {
    return switch (message.content()) {
      case Content.Words(var said) when understanding.joinLink(said.text()).isEmpty() ->
          newcomers
              .asKnown(message, said.text())
              .flatMap(person -> words.look(message, person, said));
      case Content.Tap tap ->
          newcomers.asKnown(message, "").flatMap(person -> look(message, tap, person));
      default -> Optional.empty();
    };
  }

  private Optional<Outcome> look(IncomingMessage message, Content.Tap tap, Person person) {
    return Optional.of(meant(message, tap, person))
        .filter(Intent::changesNothing)
        .flatMap(
            asked ->
                doors
                    .look(person, asked)
                    .map(found -> Outcome.pressed(message, tap.messageId(), found).to(asked)))
        .map(told -> told.first(released(message, tap)));
  }

  private static Reply released(IncomingMessage message, Content.Tap tap) {
    return new Reply.TapAnswer(message.chat(), tap.tapId(), "");
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
        .or(() -> ownData(message, () -> Optional.of(understanding.read(text).intent())))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  /** Of somebody who was let in once no more is heard than what they want done with their data. */
  private Optional<Outcome> ownData(IncomingMessage message, Supplier<Optional<Intent>> meant) {
    return newcomers
        .former(message)
        .flatMap(
            person ->
                meant
                    .get()
                    .filter(OfPrivacy.class::isInstance)
                    .map(wanted -> doors.open(person, wanted)))
        .map(response -> Outcome.said(message, response));
  }

  private Outcome shown(IncomingMessage message, Response response) {
    doors.shown(message.chat(), response.page());
    return Outcome.said(message, response);
  }

  private Outcome heard(IncomingMessage message, Person person, Written said) {
    return words
        .consent(message.chat(), person, said)
        .map(meant -> shown(message, opened(message, person, meant)))
        .orElseGet(() -> words.hear(message, person, said));
  }

  /** A join link that is confirmed is of no feature's door. */
  private Response opened(IncomingMessage message, Person person, Intent meant) {
    return meant instanceof OfJoining joining
        ? newcomers.open(message.from(), joining)
        : doors.open(person, meant);
  }

  /** A message that had given an answer gives another one; any other is heard as it reads now. */
  Outcome edited(IncomingMessage message, Written now) {
    return newcomers
        .speaker(message)
        .map(person -> words.edited(message, person, now))
        .orElseGet(() -> words(message, now));
  }

  /** The same of the words under what the bot cannot read, but for its own. */
  Outcome edited(IncomingMessage message, Content.Other now) {
    return now.isOurs() ? Outcome.NOTHING : edited(message, now.written());
  }

  Outcome tap(IncomingMessage message, Content.Tap tap) {
    return newcomers
        .pressed(message.from(), tap.code())
        .map(response -> Outcome.pressed(message, tap.messageId(), response))
        .or(() -> newcomers.speaker(message).map(person -> answered(message, tap, person)))
        .or(() -> ownData(message, () -> doors.pressed(tap.code())))
        .orElseGet(() -> newcomers.turnAway(message))
        .first(released(message, tap));
  }

  private Outcome answered(IncomingMessage message, Content.Tap tap, Person person) {
    var meant = meant(message, tap, person);
    var response = doors.open(person, meant);
    return Outcome.pressed(message, tap.messageId(), response).to(meant);
  }

  private Intent meant(IncomingMessage message, Content.Tap tap, Person person) {
    return doors
        .pressed(tap.code())
        .map(
            i -> i instanceof OfHelp.Reread r ? understanding.reread(message.chat(), person, r) : i)
        .orElseGet(() -> new OfHelp.Unclear(List.of()));
  }

  Outcome file(IncomingMessage message, Content.SentFile file) {
    return newcomers
        .speaker(message)
        .map(person -> files.hear(message, person, file))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  /** The words under a file were changed: what they said is said otherwise. */
  Outcome editedCaption(IncomingMessage message, Content.SentFile file) {
    return newcomers
        .speaker(message)
        .map(person -> files.edited(message, person, file))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  /** A sticker, a film: what the bot cannot read. The words under it are heard. */
  Outcome unreadable(IncomingMessage message, Content.Other other) {
    return newcomers
        .speaker(message)
        .map(person -> words.unreadable(message, person, other))
        .orElseGet(() -> newcomers.turnAway(message));
  }

  /** That they can be written to again is all there is to know. */
  Outcome joined(IncomingMessage message) {
    newcomers.speaker(message);
    return Outcome.NOTHING;
  }
}
