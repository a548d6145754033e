package lv.terminbot.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.settings.FreeDays;

/** The working days that the program brings along, with the operator's file laid over them. */
public record WorkingCalendar(Path plans, WorkingDays days) {

  /** That of a folder of plans. */
  public static WorkingCalendar of(Path plans) {
    var calendar = Bundles.one("calendar/lv.properties");
    calendar.putAll(FreeDays.read(plans));
    return new WorkingCalendar(plans, WorkingDays.read(calendar));
  }

  /** A sentence on each cycle with dates in a year whose moved working days are not known. */
  public List<String> warnings(ActionPlan plan) {
    return plan.cycles().stream()
        .filter(cycle -> cycle.state() != CycleState.CLOSED)
        .flatMap(cycle -> warning(plan, cycle))
        .toList();
  }

  private Stream<String> warning(ActionPlan plan, PlannedCycle cycle) {
    var known = days.knownUntil();
    return Stream.of(cycle.invitationWeekOf(), cycle.deadlineOn(), cycle.finalOn())
        .flatMap(date -> date.stream())
        .max(LocalDate::compareTo)
        .map(Year::from)
        .filter(last -> last.isAfter(known))
        .map(
            last ->
                "cycle %s of plan %s reaches into %s, and moved working days are known"
                        .formatted(cycle.code(), plan.code(), last)
                    + " until %s only — write those of the years after into %s, and known-until = %s"
                        .formatted(known, FreeDays.file(plans), last))
        .stream();
  }
}
