package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;

/**
 * Who may report on what: a contact of a responsible or co-responsible institution of the measure,
 * or a coordinator on its behalf (Cabinet order No. 78, 5).
 */
public final class ReportingRights {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public ReportingRights(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  public ReportingRight decide(Person person, Optional<PlanCode> plan, MeasureNumber number) {
    var named =
        plans.measures(number).stream()
            .filter(m -> plan.isEmpty() || m.plan().code().equals(plan.get()))
            .toList();
    if (named.isEmpty()) {
      return new ReportingRight.UnknownMeasure(number);
    }
    var rights = named.stream().map(measure -> decide(person, measure)).toList();
    var granted = rights.stream().filter(ReportingRight.Granted.class::isInstance).toList();
    return switch (granted.size()) {
      case 0 -> rights.getFirst();
      case 1 -> granted.getFirst();
      default -> new ReportingRight.Ambiguous(named);
    };
  }

  private ReportingRight decide(Person person, PlannedMeasure measure) {
    var reporting = measure.measure().reporting();
    if (reporting.isEmpty()) {
      return new ReportingRight.NobodyReports(measure);
    }
    var allowed = reporting.stream().filter(code -> Right.REPORT.isHeldBy(person, code)).toList();
    if (allowed.isEmpty()) {
      return new ReportingRight.NotYours(measure);
    }
    var cycle = cycle(measure, allowed);
    if (cycle.isEmpty() || measure.measure().withdrawn()) {
      return new ReportingRight.NotAsked(measure);
    }
    if (!cycle.get().state().takesUpdates()) {
      return new ReportingRight.Closed(measure, cycle.get());
    }
    return new ReportingRight.Granted(measure, cycle.get(), List.copyOf(allowed));
  }

  /** The current cycle; but an earlier one that was opened again, if it alone waits for this. */
  private Optional<ReportingCycle> cycle(
      PlannedMeasure measure, List<InstitutionCode> institutions) {
    var current = CurrentCycle.find(measure.plan(), LocalDate.now(clock));
    if (current.filter(c -> owes(c, measure, institutions)).isPresent()) {
      return current;
    }
    return measure.plan().cycles().stream()
        .filter(c -> c.state() == CycleState.REOPENED)
        .map(c -> ReportingCycle.dated(measure.plan().code(), c, measure.plan().zone()))
        .filter(c -> owes(c, measure, institutions))
        .findFirst()
        .or(() -> current);
  }

  private boolean owes(
      ReportingCycle cycle, PlannedMeasure measure, List<InstitutionCode> institutions) {
    return cycle.state().takesUpdates()
        && institutions.stream()
            .anyMatch(
                institution ->
                    obligations
                        .find(cycle.id(), measure.id(), institution)
                        .filter(o -> o.state().owed())
                        .isPresent());
  }

  /** Whether this person may still report on the measure for this very institution. */
  public boolean cover(Person person, MeasureId measure, InstitutionCode institution) {
    return decide(person, Optional.of(measure.plan()), measure.number())
            instanceof ReportingRight.Granted granted
        && granted.institutions().contains(institution);
  }
}
