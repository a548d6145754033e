package lv.terminbot.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;

/** The moments of a cycle at which those who still owe are told. Pure. */
public final class Occasions {
  private Occasions() {}

  /**
   * The occasions of a cycle, the soonest first, at most one a day: where two fall on one day, that
   * nearer to the deadline stays. None comes before the invitation. A local time that the clock
   * change skips becomes the time just after it.
   */
  public static List<Occasion> of(ReportingCycle cycle, WorkingDays days) {
    var invitationOn = invitationOn(cycle, days);
    var byDay = new TreeMap<LocalDate, Rung>();
    cycle.ladder().rungs().stream()
        .sorted(Comparator.comparing(Rung::anchor).thenComparing(Rung::days))
        .forEach(
            rung ->
                day(cycle, rung, days)
                    .filter(day -> invitationOn.map(first -> !day.isBefore(first)).orElse(true))
                    .ifPresent(day -> byDay.merge(day, rung, Occasions::nearerToDeadline)));
    return byDay.entrySet().stream().map(e -> occasion(cycle, e.getKey(), e.getValue())).toList();
  }

  /** The first working day of the invitation week. */
  public static Optional<LocalDate> invitationOn(ReportingCycle cycle, WorkingDays days) {
    return cycle.invitationWeekOf().map(day -> days.onOrAfter(day.with(DayOfWeek.MONDAY)));
  }

  private static Optional<LocalDate> day(ReportingCycle cycle, Rung rung, WorkingDays days) {
    var anchor =
        rung.anchor() == Anchor.INVITATION ? invitationOn(cycle, days) : cycle.deadlineOn();
    return anchor.flatMap(day -> days.moved(day.plusDays(rung.days()), rung.move()));
  }

  /** The invitation gives way to nobody; of two counted from the deadline the later step stays. */
  private static Rung nearerToDeadline(Rung one, Rung other) {
    if (one.anchor() == Anchor.INVITATION) {
      return one;
    }
    return Math.abs(one.days()) <= Math.abs(other.days()) ? one : other;
  }

  private static Occasion occasion(ReportingCycle cycle, LocalDate day, Rung rung) {
    var time = rung.at().orElse(cycle.ladder().at());
    return new Occasion(cycle.id(), rung, day.atTime(time).atZone(cycle.zone()).toInstant());
  }
}
