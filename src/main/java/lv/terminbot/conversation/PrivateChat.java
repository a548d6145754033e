package lv.terminbot.conversation;

import java.util.List;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;

/**
 * Hears what is said to the bot alone: who speaks, then what the words mean, then whether a
 * dialogue waits for them, and if none does, the door of what is wanted.
 */
public final class PrivateChat {
  private final Newcomers newcomers;
  private final Understanding understanding;
  private final DoorsByFamily families;
  private final PrivateWords words;
  private final PrivateFiles files;

  public PrivateChat(
      Newcomers newcomers,
      Understanding understanding,
      DoorsByFamily families,
      PrivateWords words,
      PrivateFiles files) {
    this.newcomers = newcomers;
    this.understanding = understanding;
    this.families = families;
    this.words = words;
    this.files = files;
  }

  Outcome words(IncomingMessage message, Written said) {
    var speaker = newcomers.speaker(message);
    var link = understanding.joinLink(said.text());
    return speaker
        .map(
            person ->
                link.map(code -> newcomers.follow(message, code))
                    .orElseGet(() -> words.hear(message, person, said)))
        .orElseGet(
            () ->
                link.map(code -> newcomers.arrive(message, code))
                    .orElseGet(() -> newcomers.turnAway(message)));
  }

  /** A message that had given an answer gives another one; any other is heard as it reads now. */
  Outcome edited(IncomingMessage message, Written now) {
    return newcomers
        .speaker(message)
        .map(person -> words.edited(message, person, now))
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
    var response = families.open(person, meant);
    return Outcome.pressed(message, tap.messageId(), response).to(meant);
  }

  private Intent meant(IncomingMessage message, Content.Tap tap) {
    return families
        .pressed(tap.code())
        .map(i -> i instanceof OfHelp.Reread r ? understanding.reread(message.chat(), r) : i)
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
