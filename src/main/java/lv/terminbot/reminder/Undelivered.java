package lv.terminbot.reminder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Said;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Tells the coordinators whom a message did not reach, and what to do about it. */
public final class Undelivered {
  private final Register register;
  private final Outbox outbox;
  private final Texts texts;

  public Undelivered(Register register, Outbox outbox, Texts texts) {
    this.register = register;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** A message did not arrive, or may not have. */
  public List<Reply> heard(ChatId chat, Content.Undelivered note) {
    var id = new PersonId(chat.value());
    if (note.state() == DeliveryState.BLOCKED) {
      return stopped(id);
    }
    // A coordinator who cannot be reached is no news to be sent the same way, over and over.
    return register
        .of(id)
        .filter(person -> !person.is(Role.COORDINATOR))
        .map(person -> tell(person, note))
        .orElse(List.of());
  }

  /** The person stopped the bot. */
  public List<Reply> stopped(PersonId id) {
    return register
        .stopped(id)
        .map(
            person ->
                others(person).map(c -> new Page(blocked(person, c)).to(c.id().chat())).toList())
        .orElse(List.of());
  }

  private lv.terminbot.text.Html blocked(Person person, Person coordinator) {
    return texts
        .in(coordinator.language())
        .html("reminder.undelivered.blocked", "name", person.name(), "codes", codes(person));
  }

  private List<Reply> tell(Person person, Content.Undelivered note) {
    var key =
        note.state() == DeliveryState.UNCERTAIN
            ? "reminder.undelivered.uncertain"
            : "reminder.undelivered.failed";
    return others(person)
        .map(c -> page(person, note.message(), key, texts.in(c.language())).to(c.id().chat()))
        .toList();
  }

  private static Page page(Person person, OutgoingId message, String key, Phrases phrases) {
    var again =
        new Button(
            phrases.plain("reminder.undelivered.again"),
            ButtonCode.encode(new Intent.SendAgain(message.value())));
    return new Page(
        phrases.html(key, "name", person.name(), "codes", codes(person)), List.of(List.of(again)));
  }

  private Stream<Person> others(Person person) {
    return register.coordinators().stream()
        .filter(c -> c.reachable() && !c.id().equals(person.id()));
  }

  private static String codes(Person person) {
    return person.institutions().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** A coordinator asks to send it once more. */
  public Said sendAgain(Person coordinator, OutgoingId message) {
    var phrases = texts.in(coordinator.language());
    var again = coordinator.is(Role.COORDINATOR) && outbox.sendAgain(message);
    return new Said(
        new Page(
            phrases.html(
                again ? "reminder.undelivered.sentAgain" : "reminder.undelivered.notAgain")));
  }
}
