package lv.terminbot.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfWishes;
import lv.terminbot.intent.OfWishes.Delay;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.reminder.Snoozes.Snooze;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * "Atgādināt vēlāk": puts a reminder off to a moment in the person's office hours, or to the hour
 * that they name; never past the deadline without their saying so.
 */
public final class Later {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private final Snoozes snoozes;
  private final StillOwed stillOwed;
  private final Texts texts;
  private final OfficeHours office;
  private final Clock clock;

  public Later(Snoozes snoozes, StillOwed stillOwed, Texts texts, OfficeHours office, Clock clock) {
    this.snoozes = snoozes;
    this.stillOwed = stillOwed;
    this.texts = texts;
    this.office = office;
    this.clock = clock;
  }

  /** Which choices there are; none when nothing is owed. */
  public Response choices(Person person) {
    var phrases = texts.in(person.language());
    if (stillOwed.now(person).isEmpty()) {
      return nothingOwed(person, phrases);
    }
    var buttons = new ArrayList<Button>();
    for (var delay : Delay.values()) {
      buttons.add(
          new Button(
              phrases.plain(label(delay), "at", phrases.moment(at(person, delay), zone(person))),
              ButtonCode.encode(new OfWishes.RemindLater(delay))));
    }
    return Response.below(new Page(phrases.html("reminder.later.when"), Button.rows(buttons, 1)));
  }

  public Response remind(Person person, Delay delay) {
    return remindAt(person, at(person, delay));
  }

  /**
   * In words: on the day that was named, else at the next such hour. An hour that was said is
   * theirs to choose, at night and on a day off, too; where none is said it is in office hours.
   */
  public Response remindOn(Person person, Optional<Day> day, Optional<LocalTime> time) {
    var phrases = texts.in(person.language());
    if (day.isEmpty()) {
      return remindAt(person, next(person, time.orElse(MORNING)));
    }
    var date = day.get().saidOn(LocalDate.now(clock.withZone(zone(person))));
    if (date.isEmpty()) {
      var written = day.get() instanceof Day.Impossible(var words) ? words : "";
      return Response.inPlace(
          new Page(phrases.html("reminder.later.noSuchDay", "written", written)));
    }
    var wished = date.get().atTime(time.orElse(MORNING)).atZone(zone(person)).toInstant();
    if (!wished.isAfter(clock.instant())) {
      return Response.inPlace(
          new Page(
              phrases.html("reminder.later.past", "at", phrases.moment(wished, zone(person)))));
    }
    var open = hours(person).nextOpening(wished);
    return time.isPresent() || open.equals(wished) || stillOwed.now(person).isEmpty()
        ? remindAt(person, wished)
        : moved(remindAt(person, open), date.get(), phrases);
  }

  /** Why it is another moment than that which was named, and how it can be that one. */
  private static Response moved(Response answer, LocalDate wished, Phrases phrases) {
    var why =
        phrases.html(
            "reminder.later.dayOff",
            "date",
            phrases.date(wished),
            "written",
            "%02d.%02d.".formatted(wished.getDayOfMonth(), wished.getMonthValue()));
    return Response.inPlace(
        new Page(answer.page().text().plus("\n").plus(why), answer.page().buttons()));
  }

  private Instant next(Person person, LocalTime hour) {
    var today = clock.instant().atZone(zone(person)).toLocalDate().atTime(hour);
    var later = today.atZone(zone(person)).toInstant().isAfter(clock.instant());
    return (later ? today : today.plusDays(1)).atZone(zone(person)).toInstant();
  }

  /** A moment that was offered as it is, past the deadline too. */
  public Response remindAt(Person person, long minute) {
    var offered = Instant.ofEpochSecond(Math.multiplyExact(minute % 100_000_000L, 60));
    var phrases = texts.in(person.language());
    if (stillOwed.now(person).isEmpty()) {
      return nothingOwed(person, phrases);
    }
    return offered.isAfter(clock.instant()) ? set(person, offered, phrases) : choices(person);
  }

  private Response remindAt(Person person, Instant moment) {
    var phrases = texts.in(person.language());
    var owed = stillOwed.now(person);
    if (owed.isEmpty()) {
      return nothingOwed(person, phrases);
    }
    var due = stillOwed.dueOn(owed);
    var today = LocalDate.now(clock.withZone(zone(person)));
    var past = due.filter(d -> moment.atZone(zone(person)).toLocalDate().isAfter(d));
    return past.isPresent() && !today.isAfter(past.get())
        ? pastDeadline(person, moment, past.get(), phrases)
        : set(person, moment, phrases);
  }

  /** Asks: on the deadline's morning, or still on that day? */
  private Response pastDeadline(Person person, Instant moment, LocalDate due, Phrases phrases) {
    var morning = due.atTime(MORNING).atZone(zone(person)).toInstant();
    var choices = new ArrayList<List<Button>>();
    if (morning.isAfter(clock.instant())) {
      choices.add(List.of(button("reminder.later.onDeadline", morning, person, phrases)));
    }
    choices.add(List.of(button("reminder.later.stillThen", moment, person, phrases)));
    return Response.inPlace(
        new Page(
            phrases.html(
                "reminder.later.pastDeadline",
                "at",
                phrases.moment(moment, zone(person)),
                "date",
                phrases.date(due)),
            choices));
  }

  private Button button(String key, Instant at, Person person, Phrases phrases) {
    return new Button(
        phrases.plain(key, "at", phrases.moment(at, zone(person))),
        ButtonCode.encode(new OfWishes.RemindAt(at.getEpochSecond() / 60)));
  }

  private Response set(Person person, Instant moment, Phrases phrases) {
    snoozes.put(new Snooze(person.id(), moment));
    var at = phrases.moment(moment, zone(person));
    return Response.inPlace(new Page(phrases.html("reminder.later.set", "at", at)));
  }

  private static Response nothingOwed(Person person, Phrases phrases) {
    return Response.inPlace(
        new Page(
            phrases.html(
                person.institutions().isEmpty()
                    ? "reminder.later.notOwing"
                    : "reminder.later.nothingOwed")));
  }

  private static String label(Delay delay) {
    return switch (delay) {
      case HOUR -> "reminder.later.hour";
      case TOMORROW -> "reminder.later.tomorrow";
      case MONDAY -> "reminder.later.monday";
    };
  }

  private Instant at(Person person, Delay delay) {
    var now = clock.instant().atZone(zone(person));
    var wished =
        switch (delay) {
          case HOUR -> now.plus(Duration.ofHours(1));
          case TOMORROW -> now.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone(person));
          case MONDAY ->
              now.toLocalDate()
                  .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                  .atTime(MORNING)
                  .atZone(zone(person));
        };
    return hours(person).nextOpening(wished.toInstant());
  }

  private OfficeHours hours(Person person) {
    return office.in(zone(person));
  }

  private ZoneId zone(Person person) {
    return person.zone().orElse(office.zone());
  }
}
