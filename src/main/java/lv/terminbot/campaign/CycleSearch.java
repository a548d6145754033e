package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.intent.campaign.OfCycles.Step;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Plans;

/** Finds the cycle that is meant: by its code, by a year of it, or as the one that it can be. */
public final class CycleSearch {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final Plans plans;
  private final Clock clock;

  public CycleSearch(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<ActionPlan> plans() {
    return plans.all();
  }

  Optional<FoundCycle> find(CycleId id) {
    return plans
        .find(id.plan())
        .flatMap(plan -> plan.cycle(id.code()).map(cycle -> new FoundCycle(plan, cycle)));
  }

  /**
   * The cycles of this name: one, or one a plan; those of a year that is named; and without either
   * those that are spoken of now.
   */
  List<FoundCycle> named(String named) {
    var code = named.strip();
    if (code.isEmpty()) {
      return plans.all().stream().flatMap(this::current).toList();
    }
    var exact = meant(code).stream().filter(found -> found.cycle().code().equals(code)).toList();
    return exact.isEmpty() && YEAR.matcher(code).matches() ? meant(code) : exact;
  }

  /** The plan of a change, if its cycle is still as it was when the change was kept. */
  Optional<ActionPlan> unchanged(Proposal kept) {
    return plans
        .find(kept.plan())
        .filter(
            plan ->
                plan.cycle(kept.cycle().code())
                    .filter(cycle -> cycle.version() + 1 == kept.cycle().version())
                    .isPresent());
  }

  private Stream<FoundCycle> current(ActionPlan plan) {
    return CurrentCycle.find(plan, today()).stream()
        .flatMap(cycle -> plan.cycle(cycle.id().code()).stream())
        .map(cycle -> new FoundCycle(plan, cycle));
  }

  /** Those whose code is named or has the year that is named; all where nothing is. */
  List<FoundCycle> meant(String named) {
    return plans.all().stream()
        .flatMap(plan -> plan.cycles().stream().map(cycle -> new FoundCycle(plan, cycle)))
        .filter(found -> found.cycle().code().contains(named))
        .toList();
  }

  /** Those of them that the step is one for; copied or opened again is the last of a plan. */
  List<FoundCycle> fitting(String named, Step step) {
    var all = meant(named).stream().filter(found -> fits(found, step)).toList();
    return named.isEmpty() && (step == Step.COPY || step == Step.REOPEN)
        ? all.stream().filter(found -> isLast(found, all)).toList()
        : all;
  }

  private boolean fits(FoundCycle found, Step step) {
    var state = found.cycle().state();
    return switch (step) {
      case OPEN -> state == CycleState.DRAFT;
      case CLOSE -> found.reporting().stateOn(today()).takesUpdates();
      case REOPEN -> state == CycleState.CLOSED;
      case COPY -> state != CycleState.DRAFT;
    };
  }

  private static boolean isLast(FoundCycle one, List<FoundCycle> all) {
    return all.stream()
        .filter(other -> other.plan().code().equals(one.plan().code()))
        .noneMatch(other -> other.cycle().periodFrom().isAfter(one.cycle().periodFrom()));
  }
}
