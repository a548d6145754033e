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

  /** Where the operator writes down what the program does not bring along. */
  Path file() {
    return FreeDays.file(plans);
  }

  /** Each cycle with dates in a year whose moved working days are not known. */
  public List<UnknownDays> unknown(ActionPlan plan) {
    return plan.cycles().stream()
        .filter(cycle -> cycle.state() != CycleState.CLOSED)
        .flatMap(cycle -> unknown(plan, cycle))
        .toList();
  }

  private Stream<UnknownDays> unknown(ActionPlan plan, PlannedCycle cycle) {
    var known = days.knownUntil();
    return Stream.of(cycle.invitationWeekOf(), cycle.deadlineOn(), cycle.finalOn())
        .flatMap(date -> date.stream())
        .max(LocalDate::compareTo)
        .map(Year::from)
        .filter(last -> last.isAfter(known))
        .map(last -> new UnknownDays(plan.code(), cycle.code(), last, known, file()))
        .stream();
  }
}
