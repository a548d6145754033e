package lv.terminbot.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people may be written to unasked: on working days from {@code from} until {@code to}. */
public record OfficeHours(WorkingDays days, ZoneId zone, LocalTime from, LocalTime to) {
  public OfficeHours {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          "office hours from " + from + " to " + to + ": the first must be earlier");
    }
  }

  /** From 08:00 until 18:00. */
  public OfficeHours(WorkingDays days, ZoneId zone) {
    this(days, zone, LocalTime.of(8, 0), LocalTime.of(18, 0));
  }

  /** The same hours by the clocks of another zone. */
  public OfficeHours in(ZoneId other) {
    return new OfficeHours(days, other, from, to);
  }

  /** The end of the hours on the local day of this moment. */
  public Instant closing(Instant moment) {
    return moment.atZone(zone).toLocalDate().atTime(to).atZone(zone).toInstant();
  }

  /** The opening of the first working day after the local day of this moment. */
  public Instant nextMorning(Instant moment) {
    return opening(days.onOrAfter(moment.atZone(zone).toLocalDate().plusDays(1)));
  }

  public boolean isOpen(Instant moment) {
    var local = moment.atZone(zone);
    var time = local.toLocalTime();
    return days.isWorking(local.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
  }

  /** The first moment from this one on at which sending is allowed; this one if it is now. */
  public Instant nextOpening(Instant moment) {
    if (isOpen(moment)) {
      return moment;
    }
    var local = moment.atZone(zone);
    var day = local.toLocalDate();
    var today = days.isWorking(day) && local.toLocalTime().isBefore(from);
    return opening(today ? day : days.onOrAfter(day.plusDays(1)));
  }

  private Instant opening(LocalDate day) {
    return day.atTime(from).atZone(zone).toInstant();
  }
}
