package lv.terminbot.progress.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.OwedMeasure;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Scope;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;

/** All that was submitted and that nobody has decided on, in whichever cycle, the oldest first. */
public final class ReviewQueue {
  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;

  public ReviewQueue(Plans plans, Obligations obligations, Updates updates) {
    this.plans = plans;
    this.obligations = obligations;
    this.updates = updates;
  }

  /** How many wait; cheaper than all of them. */
  long count() {
    return cycles().flatMap(this::submitted).count();
  }

  List<ProgressUpdate> list(Scope of) {
    return cycles()
        .flatMap(this::waiting)
        .filter(u -> of.has(u.institution()) && of.has(u.measure().number()))
        .sorted(Comparator.comparingLong(ProgressUpdate::number))
        .toList();
  }

  /** The next one after this number, from the first again behind the last. */
  static Optional<ProgressUpdate> after(long number, List<ProgressUpdate> waiting) {
    return waiting.stream()
        .filter(update -> update.number() > number)
        .findFirst()
        .or(() -> waiting.stream().findFirst());
  }

  private Stream<CycleId> cycles() {
    return plans.all().stream()
        .flatMap(
            plan -> plan.cycles().stream().map(cycle -> new CycleId(plan.code(), cycle.code())));
  }

  private Stream<Obligation> submitted(CycleId cycle) {
    return obligations.find(cycle).stream().filter(o -> o.state() == ObligationState.SUBMITTED);
  }

  private Stream<ProgressUpdate> waiting(CycleId cycle) {
    var submitted = submitted(cycle).map(Obligation::owed).collect(Collectors.toSet());
    var numbers = submitted.stream().map(owed -> owed.measure().number()).distinct().toList();
    return updates.latestOf(cycle, numbers).stream()
        .filter(
            update ->
                submitted.contains(new OwedMeasure(cycle, update.measure(), update.institution())));
  }
}
