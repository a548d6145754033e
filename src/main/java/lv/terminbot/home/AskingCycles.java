package lv.terminbot.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Language;

/** The cycles that are spoken of now and are not over, with what is owed in them. */
public final class AskingCycles {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  public AskingCycles(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  List<ActionPlan> plans() {
    return plans.all();
  }

  LocalDate today(ReportingCycle cycle) {
    return LocalDate.now(clock.withZone(cycle.zone()));
  }

  LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }

  /** The cycle of this plan, if it is one of those. */
  Stream<ReportingCycle> of(ActionPlan plan) {
    return CurrentCycle.find(plan, today(plan)).stream()
        .filter(cycle -> !cycle.isOverOn(today(plan)));
  }

  /** With the plan behind it where there are several. */
  String title(ReportingCycle cycle, Language language) {
    var title = cycle.title().in(language);
    return plans
        .titleAmongSeveral(cycle.id().plan(), language)
        .map(plan -> title + " (" + plan + ")")
        .orElse(title);
  }

  Stream<ReportingCycle> all() {
    return plans.all().stream().flatMap(this::of);
  }

  /** Whether progress updates are taken in this cycle. */
  boolean takeUpdates(CycleId cycle) {
    return plans
        .find(cycle.plan())
        .flatMap(plan -> plan.cycle(cycle.code()))
        .filter(planned -> planned.state().takesUpdates())
        .isPresent();
  }

  /** All that is asked in a cycle, of these institutions or, where none is named, of any. */
  List<Obligation> asked(ReportingCycle cycle, List<InstitutionCode> institutions) {
    return institutions.isEmpty()
        ? obligations.find(cycle.id())
        : obligations.asked(cycle.id(), institutions);
  }

  List<Obligation> owed(ReportingCycle cycle, List<InstitutionCode> institutions) {
    return asked(cycle, institutions).stream()
        .filter(o -> o.isOwedOn(today(cycle), cycle))
        .toList();
  }
}
