package lv.terminbot.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Localized;

/**
 * A reporting cycle: what is asked, about which period, with its dates. Local dates are those of
 * {@code zone}.
 *
 * @param invitationWeekOf any day of the week in which the invitation goes out
 */
public record ReportingCycle(
    CycleId id,
    Localized title,
    LocalDate periodFrom,
    LocalDate periodTo,
    Optional<LocalDate> invitationWeekOf,
    Optional<LocalDate> deadlineOn,
    Optional<LocalDate> finalOn,
    ZoneId zone,
    Ladder ladder,
    CycleState state) {

  /** The cycle of this id, if the plan has it. */
  public static Optional<ReportingCycle> in(ActionPlan plan, CycleId id) {
    return plan.cycles().stream()
        .map(planned -> dated(plan.code(), planned, plan.zone()))
        .filter(cycle -> cycle.id().equals(id))
        .findFirst();
  }

  /** The cycle that a plan declares, on the calendar of its zone. */
  public static ReportingCycle dated(PlanCode plan, PlannedCycle planned, ZoneId zone) {
    return new ReportingCycle(
        new CycleId(plan, planned.code()),
        planned.title(),
        planned.periodFrom(),
        planned.periodTo(),
        planned.invitationWeekOf(),
        planned.deadlineOn(),
        planned.finalOn(),
        zone,
        planned.ladder(),
        planned.state());
  }

  /** The first day on which it is the current cycle: its invitation week, else after its period. */
  public LocalDate opensOn() {
    return invitationWeekOf
        .map(day -> day.with(DayOfWeek.MONDAY))
        .orElseGet(() -> periodTo.plusDays(1));
  }

  /** Its state on this day: an open cycle is closing once its due day has passed. */
  public CycleState stateOn(LocalDate today) {
    var over = dueOn().filter(today::isAfter).isPresent();
    return state == CycleState.OPEN && over ? CycleState.CLOSING : state;
  }

  /** Whether answers are asked for on this day: it has begun, and is neither draft nor closed. */
  public boolean asksOn(LocalDate today) {
    return !isOverOn(today) && !isAheadOn(today);
  }

  /** Whether it has not begun yet. */
  public boolean isAheadOn(LocalDate today) {
    return opensOn().isAfter(today);
  }

  /** Whether nobody owes anything in it any more: it is closed, or was forgotten to be. */
  public boolean isOverOn(LocalDate today) {
    return !state.takesUpdates() || isForgottenOn(today);
  }

  /** Whether it was never closed, although all its dates are more than a year past. */
  public boolean isForgottenOn(LocalDate today) {
    return state == CycleState.OPEN
        && finalOn.or(this::dueOn).filter(last -> last.plusYears(1).isBefore(today)).isPresent();
  }

  /** The day by which answers are owed: the deadline, else the final date. */
  public Optional<LocalDate> dueOn() {
    return deadlineOn.or(() -> finalOn);
  }

  /** The same with answers due on another day. */
  ReportingCycle due(LocalDate day) {
    return new ReportingCycle(
        id,
        title,
        periodFrom,
        periodTo,
        invitationWeekOf,
        Optional.of(day),
        finalOn,
        zone,
        ladder,
        state);
  }

  /** Calendar days from {@code today} until the due day: 0 on the day itself, negative after it. */
  public Optional<Long> daysLeft(LocalDate today) {
    return dueOn().map(due -> ChronoUnit.DAYS.between(today, due));
  }
}
