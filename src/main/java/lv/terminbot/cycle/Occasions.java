package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;

/**
 * Works out the moments of a cycle from its ladder. At most one a day: of two that fall together
 * the later step stays, but the invitation always does. None that counts from the deadline comes
 * before the invitation, or before the cycle opens where none is planned.
 */
public final class Occasions {
  private static final Comparator<Step> LATER_STEP =
      Comparator.comparing(Step::isInvitation)
          .thenComparing(Step::meantFor)
          .thenComparing(step -> step.rung().anchor())
          .thenComparing(step -> step.rung().code());

  private final WorkingDays days;

  public Occasions(WorkingDays days) {
    this.days = days;
  }

  /** The occasions of a cycle in the order of time; none where the cycle has no dates yet. */
  public List<Occasion> list(ReportingCycle cycle) {
    var byDay = new HashMap<LocalDate, Step>();
    for (var rung : cycle.ladder().rungs()) {
      step(cycle, rung).ifPresent(step -> byDay.merge(step.on(), step, Occasions::later));
    }
    return byDay.values().stream()
        .map(step -> occasion(cycle, step))
        .sorted(Comparator.comparing(Occasion::dueAt))
        .toList();
  }

  /** The steps counted from the deadline, for those who were given until another day. */
  public List<Occasion> extended(ReportingCycle cycle, LocalDate until) {
    return list(cycle.due(until)).stream()
        .filter(occasion -> occasion.rung().anchor() == Anchor.DEADLINE)
        .map(o -> new Occasion(o.cycle(), o.rung().extendedTo(until), o.dueAt()))
        .toList();
  }

  /** The day on which the invitation goes out: the first working day of its week. */
  public Optional<LocalDate> invitationOn(ReportingCycle cycle) {
    return cycle.invitationWeekOf().map(day -> days.onOrAfter(cycle.opensOn()));
  }

  private Optional<Step> step(ReportingCycle cycle, Rung rung) {
    var anchor = rung.anchor() == Anchor.INVITATION ? invitationOn(cycle) : cycle.dueOn();
    var meantFor = anchor.map(day -> day.plusDays(rung.days()));
    var step =
        meantFor.flatMap(
            day -> days.moved(day, rung.move()).map(moved -> new Step(rung, day, moved)));
    var earliest = invitationOn(cycle).orElse(cycle.opensOn());
    return step.filter(s -> rung.anchor() == Anchor.INVITATION || !s.on().isBefore(earliest));
  }

  private static Step later(Step one, Step other) {
    return LATER_STEP.compare(one, other) >= 0 ? one : other;
  }

  /** A local time that the clocks skip is taken as the moment just after they went forward. */
  private static Occasion occasion(ReportingCycle cycle, Step step) {
    var time = step.rung().at().orElse(cycle.ladder().at());
    var local = step.on().atTime(time);
    var gap = cycle.zone().getRules().getTransition(local);
    var dueAt =
        gap != null && gap.isGap() ? gap.getInstant() : local.atZone(cycle.zone()).toInstant();
    return new Occasion(cycle.id(), step.rung(), dueAt);
  }

  /** A rung with the day it counts to and the day it was moved to. */
  private record Step(Rung rung, LocalDate meantFor, LocalDate on) {
    boolean isInvitation() {
      return rung.anchor() == Anchor.INVITATION && rung.days() == 0;
    }
  }
}
