package lv.terminbot.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfCalendar;
import lv.terminbot.mailbox.Attachment;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.report.CalendarReaders.Reader;
import lv.terminbot.report.calendar.CalendarFile;
import lv.terminbot.report.calendar.DatedEvent;

/**
 * Gives people their dates as a calendar file, and a new one in office hours after a date has moved
 * or was cancelled.
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

  /** The asker's dates, and what is to go from the file that they had before. */
  public Response answer(Person person) {
    var phrases = notifier.phrases(person);
    var events = dates.list(person, phrases);
    var had = had(person);
    var gone = GivenDates.parse(had.dates()).gone(events, LocalDate.now(clock));
    if (events.isEmpty() && gone.isEmpty()) {
      return Response.below(new Page(phrases.html("report.calendar.none")));
    }
    var file = give(had, events, gone);
    var shown = events.isEmpty() ? "report.calendar.over" : "report.calendar.file";
    return Response.below(new Page(phrases.html(shown, "count", events.size()))).with(file);
  }

  /** Sends a new file to each who has one in which a date has moved; says when to look again. */
  public Optional<Instant> renew() {
    var now = clock.instant();
    var all = readers.all();
    for (var reader : all) {
      people.visit(reader.person(), person -> renew(person, now));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(now.plus(LOOK_AGAIN));
  }

  private void renew(Person person, Instant now) {
    if (!notifier.mayTell(person, now)) {
      return;
    }
    var phrases = notifier.phrases(person);
    var events = dates.list(person, phrases);
    var had = had(person);
    var given = GivenDates.parse(had.dates());
    var gone = given.gone(events, LocalDate.now(clock));
    var changed = given.movedOrNew(events);
    if (changed.isEmpty() && gone.isEmpty()) {
      return;
    }
    var file = give(had, events, gone);
    var caption = new DateChanges(given, phrases).tell(changed, gone);
    notifier.send(person, notifier.hours(person).closing(now), file, caption);
  }

  private Reader had(Person person) {
    return readers.find(person.id()).orElse(new Reader(person.id(), "", Instant.EPOCH));
  }

  private Attachment give(Reader had, List<DatedEvent> events, List<DatedEvent> gone) {
    var at = had.next(clock.instant());
    readers.put(new Reader(had.person(), new GivenDates(events).written(), at));
    return CalendarFile.write(NAME, events, gone, at);
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
