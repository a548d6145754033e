package lv.terminbot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHelp;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.IncomingMessage;
import lv.terminbot.mailbox.KeptWords;
import lv.terminbot.mailbox.Written;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.reading.Asker;
import lv.terminbot.reading.Reader;
import lv.terminbot.reading.Reading;
import lv.terminbot.reading.entity.PlanIndexes;
import lv.terminbot.reading.ranking.Speaker;

/** From words to what is meant, with the plans at hand and the dialogue that waits. */
public final class Understanding {
  private static final Asker NOBODY = new Asker(Speaker.ANYBODY, Set.of());

  private final Reader reader;
  private final PlanIndexes indexes;
  private final KeptWords kept;
  private final WaitingDialogues dialogues;
  private final SplitMessages split;
  private final ScopedValue<Readings> readings = ScopedValue.newInstance();

  /**
   * @param kept the words that a button says the meaning of
   */
  public Understanding(
      Reader reader,
      PlanIndexes indexes,
      KeptWords kept,
      WaitingDialogues dialogues,
      SplitMessages split) {
    this.reader = reader;
    this.indexes = indexes;
    this.kept = kept;
    this.dialogues = dialogues;
    this.split = split;
  }

  /** What an app has cut into several messages, if this is one of those that follow. */
  Optional<Written> whole(IncomingMessage message, Written said) {
    return readings.get().whole(said, () -> split.whole(message, said));
  }

  /** Whether an app has neither begun with this one nor goes on with it. */
  boolean isWhole(IncomingMessage message, Written said) {
    return split.isWhole(message, said);
  }

  /** Reads each thing once, however often this message is looked at. */
  <T> T once(Readings readings, Supplier<T> hearing) {
    return ScopedValue.where(this.readings, readings).call(hearing::get);
  }

  /** Addresses behind words are read only where they are kept: a question needs none. */
  Reading read(Written said, Person person) {
    var plain = read(said.text(), person);
    return said.hidesAddresses() && !plain.intent().changesNothing()
        ? read(said.spelledOut(), person)
        : plain;
  }

  Reading read(String text) {
    return read(text, NOBODY);
  }

  private Reading read(String text, Asker asker) {
    return readings.get().read(text, asker, indexes.current(), reader);
  }

  /** The same of somebody: who reports says other things than who coordinates. */
  Reading read(String text, Person person) {
    return read(text, asker(person));
  }

  private Asker asker(Person person) {
    return new Asker(speaker(person), indexes.current().reportedBy(person.institutions()));
  }

  private static Speaker speaker(Person person) {
    var reports = person.is(Role.CONTACT) || person.is(Role.DEPUTY);
    if (person.is(Role.COORDINATOR)) {
      return reports ? Speaker.ANYBODY : Speaker.COORDINATOR;
    }
    return reports
        ? Speaker.CONTACT
        : person.is(Role.OBSERVER) ? Speaker.OBSERVER : Speaker.ANYBODY;
  }

  /** Keeps the words where a button under the answer may say what they mean. */
  void keep(ChatId chat, String words, Reading reading, List<Intent> wanted) {
    if (areToBeKept(reading, wanted)) {
      kept.keep(chat, words);
    }
  }

  /** Whether a button under the answer may say what the words mean. */
  static boolean areToBeKept(Reading reading, List<Intent> wanted) {
    var offered =
        reading.intent() instanceof OfHelp.Unclear(var guesses) ? guesses : reading.others();
    return reading.intent().asksBack()
        || wanted.stream().anyMatch(Intent::asksBack)
        || offered.stream().anyMatch(OfHelp.Reread.class::isInstance);
  }

  /** What the kept words mean by a button; the button itself where they are kept no more. */
  Intent reread(ChatId chat, Person person, OfHelp.Reread pressed) {
    return kept.last(chat)
        .filter(words -> words.hashCode() == pressed.words())
        .map(words -> reader.readAs(pressed, words, indexes.current(), asker(person)))
        .orElse(pressed);
  }

  /** What waits for this person's words; asked once a message. */
  Awaited awaiting(Person person) {
    return new AwaitedNext(dialogues.awaiting(person), this::update);
  }

  /** What waits for the words of whoever replies to a message about this. */
  Awaited awaiting(Person person, Replied replied) {
    return new AwaitedReply(
        replied,
        replied.subjects().stream()
            .flatMap(about -> dialogues.awaiting(person, about).stream())
            .toList(),
        this::update,
        text -> read(text, person));
  }

  /** The same where nobody waits: it is only asked. */
  Awaited asking(Replied replied) {
    return new AwaitedReply(replied, List.of(), this::update, this::read);
  }

  /** The code of a join link that is opened; all that is read of a stranger's words. */
  Optional<String> joinLink(String words) {
    return reader.joinLink(words);
  }

  /** What words mean to whoever is asked how far a measure is. */
  Intent update(String words) {
    return reader.readAs(
        new OfHelp.Reread("quick-update", 0, Optional.empty()), words, indexes.current(), NOBODY);
  }
}
