package lv.terminbot.report.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.concurrent.TimeUnit;

/**
 * The rules of a zone as a calendar file carries them (RFC 5545, 3.6.5), from those that Java
 * knows; the library would ask the network for them.
 */
final class ZoneRules {
  private ZoneRules() {}

  static VTimezone describe(ZoneId zone) {
    var described = new VTimezone(zone.getId());
    for (var rule : zone.getRules().getTransitionRules()) {
      described.addComponent(observance(rule));
    }
    if (zone.getRules().getTransitionRules().isEmpty()) {
      var standard = new StandardTime();
      var offset = zone.getRules().getStandardOffset(Instant.EPOCH);
      fill(standard, offset, offset);
      standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
      described.addComponent(standard);
    }
    return described;
  }

  private static Observance observance(ZoneOffsetTransitionRule rule) {
    var summer = rule.getOffsetAfter().compareTo(rule.getStandardOffset()) != 0;
    Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
    fill(observance, rule.getOffsetBefore(), rule.getOffsetAfter());
    var first = rule.createTransition(1970).getDateTimeBefore();
    observance.setDateStart(
        new DateTimeComponents(
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth(),
            first.getHour(),
            first.getMinute(),
            first.getSecond(),
            false));
    observance.setRecurrenceRule(recurrence(rule));
    return observance;
  }

  /** "The last Sunday of March", or the first such day on or after one of a month. */
  private static Recurrence recurrence(ZoneOffsetTransitionRule rule) {
    var yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
    var day = biweekly.util.DayOfWeek.valueOfAbbr(rule.getDayOfWeek().name().substring(0, 2));
    var nth =
        rule.getDayOfMonthIndicator() < 0 || rule.getDayOfMonthIndicator() > 22
            ? -1
            : (rule.getDayOfMonthIndicator() + 6) / 7;
    return yearly.byDay(nth, day).build();
  }

  private static void fill(Observance observance, ZoneOffset before, ZoneOffset after) {
    observance.setTimezoneOffsetFrom(offset(before));
    observance.setTimezoneOffsetTo(offset(after));
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
  }
}
