package lv.terminbot.cycle;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When people may be written to unasked: on working days, from {@code from} up to {@code to}, by
 * the clock on the wall of {@code zone}.
 */
public record OfficeHours(WorkingDays days, LocalTime from, LocalTime to, ZoneId zone) {

  /** From eight in the morning to six in the evening. */
  public static OfficeHours usual(WorkingDays days, ZoneId zone) {
    return new OfficeHours(days, LocalTime.of(8, 0), LocalTime.of(18, 0), zone);
  }

  public boolean isOpen(Instant moment) {
    var local = moment.atZone(zone);
    var time = local.toLocalTime();
    return days.isWorking(local.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
  }

  /** The first moment from this one on at which it is open. */
  public Instant nextOpening(Instant moment) {
    if (isOpen(moment)) {
      return moment;
    }
    var local = moment.atZone(zone);
    var today = local.toLocalDate();
    var first = local.toLocalTime().isBefore(from) ? today : today.plusDays(1);
    return days.onOrAfter(first).atTime(from).atZone(zone).toInstant();
  }
}
