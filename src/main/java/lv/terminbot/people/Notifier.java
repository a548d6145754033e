package lv.terminbot.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Tells a person, or everybody of a role, something: in their language and by their office hours.
 * Whoever cannot be written to is told nothing. What is queued here is part of the caller's commit;
 * letters go out with the response that they are given to.
 */
public final class Notifier {
  private final Register register;
  private final Outbox outbox;
  private final Texts texts;
  private final OfficeHours office;

  public Notifier(Register register, Outbox outbox, Texts texts, OfficeHours office) {
    this.register = register;
    this.outbox = outbox;
    this.texts = texts;
    this.office = office;
  }

  /** What can be said in the language of this person. */
  public Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  /** The office hours by the clock that this person lives by. */
  public OfficeHours hours(Person person) {
    return person.zone().map(office::in).orElse(office);
  }

  /** Whether this person can be written to and is in their office hours. */
  public boolean mayTell(Person person, Instant now) {
    return person.reachable() && hours(person).isOpen(now);
  }

  /** Whether one of the coordinators can be written to and is in their office hours. */
  public boolean mayTellACoordinator(Instant now) {
    return register.coordinators().stream().anyMatch(one -> mayTell(one, now));
  }

  /** Queues it for this person; from {@code until} on it has no use any more. */
  public OutgoingId tell(Person person, Instant until, Page page) {
    return outbox.addUntil(until, page.to(person.id().chat()));
  }

  /** The same with a file. */
  public OutgoingId send(Person person, Instant until, Attachment file, Html caption) {
    return outbox.addUntil(until, new Reply.Document(person.id().chat(), file, caption));
  }

  /** Queues what this person waits for, at whatever hour. */
  public void answer(PersonId id, Function<Person, Page> words) {
    register
        .find(id)
        .filter(Person::reachable)
        .map(person -> kept(words.apply(person), person).to(person.id().chat()))
        .ifPresent(letter -> outbox.add(Urgency.REPLY, List.of(letter)));
  }

  /** Queues the same for each of these. */
  public void tellEach(Collection<Person> people, Function<Phrases, Page> words) {
    outbox.add(Urgency.BULK, letters(people, words));
  }

  /** Queues the same for each coordinator. */
  public void tellCoordinators(Function<Phrases, Page> words) {
    tellEach(register.coordinators(), words);
  }

  /** The same to each of these, to go out with a response. */
  public List<Reply> letters(Collection<Person> people, Function<Phrases, Page> words) {
    return people.stream()
        .filter(Person::reachable)
        .map(person -> kept(words.apply(phrases(person)), person).to(person.id().chat()))
        .toList();
  }

  /** The same, with words for nobody else: coordinators cannot look them up. */
  public List<Reply> confide(Collection<Person> people, Function<Phrases, Page> words) {
    return people.stream()
        .filter(Person::reachable)
        .map(person -> kept(words.apply(phrases(person)), person).confidedTo(person.id().chat()))
        .toList();
  }

  /** Whoever reads a notice goes on from there, and it stays readable. */
  private Page kept(Page notice, Person reader) {
    return WayHome.underKept(notice, reader, phrases(reader));
  }

  /** The same to each coordinator. */
  public List<Reply> lettersToCoordinators(Function<Phrases, Page> words) {
    return letters(register.coordinators(), words);
  }

  /** The same to each coordinator but this person, who knows or is spoken of. */
  public List<Reply> lettersToOtherCoordinators(Person one, Function<Phrases, Page> words) {
    var others =
        register.coordinators().stream().filter(other -> !other.id().equals(one.id())).toList();
    return letters(others, words);
  }

  /** The same to each coordinator who wants to hear of reports at once, but whoever did it. */
  public List<Reply> lettersAtOnce(Person doer, Function<Phrases, Page> words) {
    var others =
        register.toldAtOnce().stream().filter(other -> !other.id().equals(doer.id())).toList();
    return letters(others, words);
  }
}
