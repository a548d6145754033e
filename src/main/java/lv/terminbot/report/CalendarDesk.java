package lv.terminbot.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.report.calendar.CalendarFile;
import lv.terminbot.report.calendar.DatedEvent;

/**
 * Gives people their dates as a calendar file, and a new one in office hours after a date has
 * moved.
 */
public final class CalendarDesk implements Door<OfCalendar> {
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);
  private static final String NAME = "terminbot";

  private final DeadlineDates dates;
  private final CalendarReaders readers;
  private final PersonByPerson people;
  private final Notifier notifier;
  private final Clock clock;

  public CalendarDesk(
      DeadlineDates dates,
      CalendarReaders readers,
      PersonByPerson people,
      Notifier notifier,
      Clock clock) {
    this.dates = dates;
    this.readers = readers;
    this.people = people;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** The asker's dates. */
  public Response answer(Person person) {
    var phrases = notifier.phrases(person);
    var events = dates.list(person, phrases);
    if (events.isEmpty()) {
      return Response.below(new Page(phrases.html("report.calendar.none")));
    }
    var now = clock.instant();
    readers.put(new CalendarReaders.Reader(person.id(), moments(events)), now);
    return Response.below(new Page(phrases.html("report.calendar.file", "count", events.size())))
        .with(CalendarFile.write(NAME, events, now));
  }

  /** Sends a new file to each who has one in which a date has moved; says when to look again. */
  public Optional<Instant> renew() {
    var now = clock.instant();
    var all = readers.all();
    for (var reader : all) {
      people.visit(reader.person(), person -> renew(person, reader.dates(), now));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(now.plus(LOOK_AGAIN));
  }

  private void renew(Person person, String given, Instant now) {
    if (!notifier.mayTell(person, now)) {
      return;
    }
    var phrases = notifier.phrases(person);
    var events = dates.list(person, phrases);
    if (!haveMoved(given, events)) {
      return;
    }
    readers.put(new CalendarReaders.Reader(person.id(), moments(events)), now);
    var file = CalendarFile.write(NAME, events, now);
    var caption = phrases.html("report.calendar.moved");
    notifier.send(person, notifier.hours(person).closing(now), file, caption);
  }

  /** A date that has gone by is no change; one that is new or has moved is. */
  private static boolean haveMoved(String given, List<DatedEvent> events) {
    var before = given.lines().toList();
    return events.stream().map(DatedEvent::moment).anyMatch(moment -> !before.contains(moment));
  }

  private static String moments(List<DatedEvent> events) {
    return events.stream().map(DatedEvent::moment).collect(Collectors.joining("\n"));
  }

  @Override
  public Family<OfCalendar> family() {
    return OfCalendar.FAMILY;
  }

  @Override
  public Response open(Person who, OfCalendar intent) {
    return switch (intent) {
      case OfCalendar.AskCalendar() -> answer(who);
    };
  }
}
