package lv.terminbot.reminder;

import java.time.Clock;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Zones;
import lv.terminbot.text.Texts;

/** How people want to be reminded: when, by which clock, and that they have seen it. */
public final class Wishes implements Door<OfWishes> {
  private final Later later;
  private final Reminders reminders;
  private final Zones zones;
  private final Texts texts;
  private final Clock clock;

  public Wishes(Later later, Reminders reminders, Zones zones, Texts texts, Clock clock) {
    this.later = later;
    this.reminders = reminders;
    this.zones = zones;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfWishes> family() {
    return OfWishes.FAMILY;
  }

  @Override
  public Response open(Person person, OfWishes wish) {
    return switch (wish) {
      case OfWishes.RemindOn(var day, var at) -> later.remindOn(person, day, at);
      case OfWishes.RemindAt(var minute) -> later.remindAt(person, minute);
      case OfWishes.Seen() -> seen(person);
      case OfWishes.AskLater() -> later.choices(person);
      case OfWishes.RemindLater(var delay) -> later.remind(person, delay);
      case OfWishes.AskZone(var written) -> zones.ask(person, written);
      case OfWishes.SetZone(var name) -> zones.ask(person, name);
    };
  }

  /** It is noted, and changes nothing else: what is owed stays owed. */
  private Response seen(Person person) {
    var phrases = texts.in(person.language());
    var noted = reminders.seen(person.id(), clock.instant());
    return Response.below(
        new Page(phrases.html(noted ? "reminder.seen.noted" : "reminder.seen.nothing")));
  }
}
