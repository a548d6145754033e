package lv.terminbot.oversight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import lv.terminbot.cycle.OfficeHours;

/**
 * When digests and summaries are due.
 *
 * @param digestAt the end of a working day
 */
public record Timetable(OfficeHours office, LocalTime digestAt, Clock clock) {
  private static final LocalTime SUMMARY_AT = LocalTime.of(9, 0);
  private static final Duration STILL_BEING_WRITTEN = Duration.ofSeconds(5);

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return local().toLocalDate();
  }

  /** Whether something may be told now. */
  boolean isOpen() {
    return office.isOpen(now());
  }

  /** When something may be told next. */
  Instant nextOpening() {
    return office.nextOpening(now());
  }

  /** What others commit after this moment may not be seen yet: it waits for the next digest. */
  Instant settled() {
    return now().minus(STILL_BEING_WRITTEN);
  }

  /** The newest working day whose digest is due. */
  LocalDate digestDay() {
    var local = local();
    var day = local.toLocalTime().isBefore(digestAt) ? today().minusDays(1) : today();
    while (!office.days().isWorking(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** The Monday of the newest week whose summary is due: at nine on its first working day. */
  LocalDate summaryWeek() {
    var monday = today().with(DayOfWeek.MONDAY);
    var due = office.days().onOrAfter(monday).atTime(SUMMARY_AT);
    return local().toLocalDateTime().isBefore(due) ? monday.minusWeeks(1) : monday;
  }

  private ZonedDateTime local() {
    return now().atZone(office.zone());
  }
}
