package lv.terminbot.report.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Attachment;

/**
 * Dates as a file that Outlook and phones take into their calendar (RFC 5545). Taken in again, a
 * newer file moves or cancels the events of an older one: each keeps its UID, and SEQUENCE grows
 * with the time at which the file is made.
 */
public final class CalendarFile {
  static final String MEDIA_TYPE = "text/calendar";
  private static final Instant FIRST_SEQUENCE = Instant.parse("2020-01-01T00:00:00Z");

  /** Nine in the morning of the day before. */
  private static final Duration DAY_BEFORE = Duration.builder().prior(true).hours(15).build();

  private static final Duration HOUR_BEFORE = Duration.builder().prior(true).hours(1).build();

  private CalendarFile() {}

  /**
   * @param name of the file, without its ending
   * @param cancelled those that are to go from the calendar
   * @param at when it is made
   */
  public static Attachment write(
      String name, List<DatedEvent> events, List<DatedEvent> cancelled, Instant at) {
    var calendar = new ICalendar();
    calendar.setMethod(Method.publish());
    calendar.setProductId("-//Terminbot//Terminbot//LV");
    Stream.concat(events.stream(), cancelled.stream())
        .filter(event -> event.from().isPresent())
        .map(DatedEvent::zone)
        .distinct()
        .forEach(zone -> calendar.getTimezoneInfo().getTimezones().add(assigned(zone)));
    for (var event : events) {
      var described = described(event, at);
      described.addAlarm(VAlarm.display(new Trigger(before(event), Related.START), event.title()));
      add(calendar, event, described);
    }
    for (var event : cancelled) {
      var described = described(event, at);
      described.setStatus(Status.cancelled());
      add(calendar, event, described);
    }
    var text = FoldedLines.fold(unfolded(calendar));
    return new Attachment(name + ".ics", MEDIA_TYPE, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The library folds by letters, which are several octets each where they are not English. */
  private static String unfolded(ICalendar calendar) {
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go().replace("\r\n ", "");
  }

  private static void add(ICalendar calendar, DatedEvent event, VEvent described) {
    calendar.addEvent(described);
    if (event.from().isPresent()) {
      inZone(calendar, event.zone(), described);
    }
  }

  private static void inZone(ICalendar calendar, ZoneId zone, VEvent event) {
    var assigned =
        calendar.getTimezoneInfo().getTimezones().stream()
            .filter(one -> one.getTimeZone().getID().equals(zone.getId()))
            .findFirst()
            .orElseThrow();
    calendar.getTimezoneInfo().setTimezone(event.getDateStart(), assigned);
    if (event.getDateEnd() != null) {
      calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), assigned);
    }
  }

  private static TimezoneAssignment assigned(ZoneId zone) {
    return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneRules.describe(zone));
  }

  private static VEvent described(DatedEvent event, Instant at) {
    var described = new VEvent();
    described.setUid(event.uid());
    described.setDateTimeStamp(Date.from(at));
    described.setSequence(
        Math.toIntExact(ChronoUnit.SECONDS.between(FIRST_SEQUENCE, at) & Integer.MAX_VALUE));
    described.setSummary(event.title());
    if (!event.description().isEmpty()) {
      described.setDescription(event.description());
    }
    described.setDateStart(new DateStart(start(event)));
    event
        .to()
        .ifPresent(to -> described.setDateEnd(new DateEnd(moment(event.on(), to, event.zone()))));
    if (event.from().isEmpty()) {
      // A deadline does not make anybody busy all day.
      described.setTransparency(true);
    }
    return described;
  }

  private static Duration before(DatedEvent event) {
    return event.from().isPresent() ? HOUR_BEFORE : DAY_BEFORE;
  }

  private static ICalDate start(DatedEvent event) {
    var on = event.on();
    return event
        .from()
        .map(from -> moment(on, from, event.zone()))
        .orElseGet(
            () ->
                new ICalDate(
                    new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()),
                    false));
  }

  private static ICalDate moment(LocalDate on, LocalTime time, ZoneId zone) {
    return new ICalDate(Date.from(on.atTime(time).atZone(zone).toInstant()), true);
  }
}
