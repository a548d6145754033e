package lv.terminbot.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.text.Phrases;

/** Tells the coordinators whom a message did not reach, and what to do about it. */
public final class Undelivered {
  private final Register register;
  private final Unreached unreached;
  private final Notifier notifier;
  private final Clock clock;

  public Undelivered(Register register, Unreached unreached, Notifier notifier, Clock clock) {
    this.register = register;
    this.unreached = unreached;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** A message did not arrive, or may not have. */
  public List<Reply> heard(ChatId chat, SystemNote.Undelivered note) {
    var id = new PersonId(chat.value());
    if (note.state() == DeliveryState.BLOCKED) {
      return unreachable(id, note.obstacle().orElse(Obstacle.OTHER));
    }
    if (note.state() == DeliveryState.UNCERTAIN) {
      return List.of(); // told together with others, by DoubtfulRun
    }
    // A coordinator who cannot be reached is no news to be sent the same way, over and over.
    return register
        .find(id)
        .filter(person -> !person.is(Role.COORDINATOR))
        .map(person -> tell(person, note))
        .orElse(List.of());
  }

  /** The person stopped the bot. */
  public List<Reply> stopped(PersonId id) {
    return unreachable(id, Obstacle.STOPPED);
  }

  /** Told once a day about a person at most: somebody may stop and start the bot all day long. */
  private List<Reply> unreachable(PersonId id, Obstacle obstacle) {
    var news = register.stopped(id);
    news.ifPresent(person -> unreached.note(id, obstacle, clock.instant()));
    return news.filter(person -> unreached.tell(id, LocalDate.now(clock)))
        .map(
            person ->
                notifier.lettersToOtherCoordinators(
                    person, phrases -> blocked(person, obstacle, phrases)))
        .orElse(List.of());
  }

  private Page blocked(Person person, Obstacle obstacle, Phrases phrases) {
    var text =
        phrases.html(
            "reminder.blocked." + obstacle.code(),
            "name",
            person.written(),
            "codes",
            codes(person));
    var links = new ArrayList<Button>();
    for (var institution : person.institutions()) {
      links.add(
          new Button(
              phrases.plain("reminder.button.link", "code", institution),
              ButtonCode.encode(new OfRecord.OfferLink(institution))));
    }
    var rows = new ArrayList<>(Button.rows(links, 2));
    rows.add(
        List.of(
            new Button(
                phrases.plain("reminder.button.alarms"),
                ButtonCode.encode(new OfRecord.AskAlarms()))));
    return new Page(text, rows);
  }

  private List<Reply> tell(Person person, SystemNote.Undelivered note) {
    return notifier.lettersToOtherCoordinators(
        person, phrases -> page(person, note.message(), phrases));
  }

  private static Page page(Person person, OutgoingId message, Phrases phrases) {
    var again =
        new Button(
            phrases.plain("reminder.undelivered.again"),
            ButtonCode.encode(new OfDelivery.SendAgain(message.value())));
    return new Page(
        phrases.html(
            "reminder.undelivered.failed", "name", person.written(), "codes", codes(person)),
        List.of(List.of(again)));
  }

  private static String codes(Person person) {
    return person.institutions().stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
