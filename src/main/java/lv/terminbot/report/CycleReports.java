package lv.terminbot.report;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.EvidenceFiles;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.report.CycleReport.Entry;

/** Gathers what a cycle has brought, for whoever asks; to be called within one commit. */
public final class CycleReports {
  private final Obligations obligations;
  private final Updates updates;
  private final EvidenceFiles files;
  private final Register register;
  private final Clock clock;

  public CycleReports(
      Obligations obligations,
      Updates updates,
      EvidenceFiles files,
      Register register,
      Clock clock) {
    this.obligations = obligations;
    this.updates = updates;
    this.files = files;
    this.register = register;
    this.clock = clock;
  }

  CycleReport of(ActionPlan plan, ReportingCycle cycle, Person asker) {
    var whole = asker.is(Role.COORDINATOR);
    var said =
        updates.latestOf(cycle.id()).stream()
            .collect(
                Collectors.toMap(u -> List.of(u.measure(), u.institution()), Function.identity()));
    var evidence = whole ? files.ofCycle(cycle.id()) : Map.<Long, List<Evidence>>of();
    var names = new HashMap<PersonId, String>();
    var measures = places(plan);
    var entries =
        obligations.of(cycle.id()).stream()
            .filter(o -> measures.containsKey(o.measure().number()))
            .map(
                o -> {
                  var update = Optional.ofNullable(said.get(List.of(o.measure(), o.institution())));
                  var place = java.util.Objects.requireNonNull(measures.get(o.measure().number()));
                  return new Entry(
                      place.commitment(),
                      place.measure(),
                      whole ? o : seen(o, update),
                      update,
                      whole ? update.map(u -> name(u, names)).orElse("") : "",
                      update
                          .map(u -> evidence.getOrDefault(u.number(), List.of()))
                          .orElse(List.of()));
                })
            .toList();
    return new CycleReport(plan, cycle, clock.instant(), whole, entries);
  }

  private String name(ProgressUpdate update, Map<PersonId, String> names) {
    return names.computeIfAbsent(
        update.author(), id -> register.of(id).map(Person::name).orElse("–"));
  }

  /** Others see whether there is an answer, not what was decided on it. */
  private static Obligation seen(Obligation o, Optional<ProgressUpdate> update) {
    var state =
        update.isPresent()
            ? lv.terminbot.cycle.ObligationState.SUBMITTED
            : lv.terminbot.cycle.ObligationState.OPEN;
    return new Obligation(o.cycle(), o.measure(), o.institution(), state, o.extendedTo());
  }

  private record Place(Commitment commitment, Measure measure) {}

  private static Map<MeasureNumber, Place> places(ActionPlan plan) {
    return plan.commitments().stream()
        .flatMap(c -> c.measures().stream().map(m -> new Place(c, m)))
        .collect(Collectors.toMap(p -> p.measure().number(), Function.identity(), (a, b) -> a));
  }
}
