package lv.terminbot.oversight;

import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.Occasions;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * The rule of which cycles are open on a day: neither draft nor closed, from the invitation until
 * 30 days after the day on which answers are due, or the final date if that is later.
 */
public final class OpenCycles {
  private static final int DAYS_AFTER = 30;
  private final Plans plans;
  private final Occasions occasions;

  public OpenCycles(Plans plans, WorkingDays days) {
    this.plans = plans;
    this.occasions = new Occasions(days);
  }

  List<ReportingCycle> on(LocalDate day) {
    return plans.all().stream()
        .flatMap(
            plan ->
                plan.cycles().stream()
                    .map(planned -> ReportingCycle.dated(plan.code(), planned, plan.zone())))
        .filter(cycle -> isOpen(cycle, day))
        .toList();
  }

  /** The plan of a cycle, where there are several. */
  List<Html> plan(ReportingCycle cycle, Phrases phrases) {
    var all = plans.all();
    return all.stream()
        .filter(plan -> all.size() > 1 && plan.code().equals(cycle.id().plan()))
        .map(plan -> Html.bold(plan.title().in(phrases.language())))
        .toList();
  }

  private boolean isOpen(ReportingCycle cycle, LocalDate day) {
    var from = occasions.invitationOn(cycle).orElse(cycle.opensOn());
    return cycle.state().takesUpdates()
        && !day.isBefore(from)
        && cycle.dueOn().filter(due -> !day.isAfter(last(cycle, due))).isPresent();
  }

  private static LocalDate last(ReportingCycle cycle, LocalDate due) {
    var after = due.plusDays(DAYS_AFTER);
    return cycle.finalOn().filter(end -> end.isAfter(after)).orElse(after);
  }
}
