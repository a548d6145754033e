package lv.terminbot.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Tells the coordinators whom a message did not reach, and what to do about it. */
public final class Undelivered implements Door<OfDelivery> {
  private final Register register;
  private final Outbox outbox;
  private final Unreached unreached;
  private final Texts texts;
  private final Clock clock;

  public Undelivered(
      Register register, Outbox outbox, Unreached unreached, Texts texts, Clock clock) {
    this.register = register;
    this.outbox = outbox;
    this.unreached = unreached;
    this.texts = texts;
    this.clock = clock;
  }

  /** A message did not arrive, or may not have. */
  public List<Reply> heard(ChatId chat, Content.Undelivered note) {
    var id = new PersonId(chat.value());
    if (note.state() == DeliveryState.BLOCKED) {
      return unreachable(id, note.obstacle().orElse(Obstacle.OTHER));
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
                others(person)
                    .map(c -> blocked(person, obstacle, texts.in(c.language())).to(c.id().chat()))
                    .toList())
        .orElse(List.of());
  }

  private Page blocked(Person person, Obstacle obstacle, Phrases phrases) {
    var text =
        phrases.html(
            "reminder.blocked." + obstacle.code(), "name", person.name(), "codes", codes(person));
    var links = new ArrayList<Button>();
    for (var institution : person.institutions()) {
      links.add(
          new Button(
              phrases.plain("reminder.button.link", "code", institution),
              ButtonCode.encode(new OfRecord.OfferLink(institution))));
    }
    var rows = new ArrayList<>(Button.rows(links, 2));
    rows.add(
        List.of(NudgeReports.button(new OfRecord.AskAlarms(), "reminder.button.alarms", phrases)));
    return new Page(text, rows);
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
            ButtonCode.encode(new OfDelivery.SendAgain(message.value())));
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
  private Response sendAgain(Person coordinator, OutgoingId message) {
    var phrases = texts.in(coordinator.language());
    var again = coordinator.is(Role.COORDINATOR) && outbox.sendAgain(message);
    return new Response(
        new Page(
            phrases.html(
                again ? "reminder.undelivered.sentAgain" : "reminder.undelivered.notAgain")));
  }

  @Override
  public Family<OfDelivery> family() {
    return OfDelivery.FAMILY;
  }

  @Override
  public Response open(Person who, OfDelivery intent) {
    return switch (intent) {
      case OfDelivery.SendAgain(var message) -> sendAgain(who, new OutgoingId(message));
    };
  }
}
