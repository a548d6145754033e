package lv.terminbot.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.Drafts;

/** What a person still owes, asked of the database at the moment of sending. */
public final class StillOwed {
  private final Obligations obligations;
  private final Drafts drafts;
  private final Plans plans;
  private final Coverage coverage;
  private final Clock clock;

  public StillOwed(
      Obligations obligations, Drafts drafts, Absences absences, Plans plans, Clock clock) {
    this.obligations = obligations;
    this.drafts = drafts;
    this.plans = plans;
    this.coverage = new Coverage(absences);
    this.clock = clock;
  }

  /** What the person is told on these occasions; only those on which something is owed. */
  Map<Occasion, List<Obligation>> find(Person person, Collection<Occasion> occasions) {
    var owed = new LinkedHashMap<Occasion, List<Obligation>>();
    for (var occasion : occasions) {
      var still = find(person, occasion);
      if (!still.isEmpty()) {
        owed.put(occasion, still);
      }
    }
    return owed;
  }

  private List<Obligation> find(Person person, Occasion occasion) {
    if (isSuperseded(occasion.cycle())) {
      return List.of();
    }
    var audience = occasion.rung().audience();
    var institutions = coverage.find(person, audience, LocalDate.now(clock));
    var owed = concerned(occasion, obligations.owed(occasion.cycle(), institutions));
    if (audience.contains(Audience.OWING) || !audience.contains(Audience.DRAFTING)) {
      return owed;
    }
    var begun = drafts.find(person.id()).stream().map(Draft::measure).collect(toSet());
    return owed.stream().filter(o -> begun.contains(o.measure())).toList();
  }

  /**
   * Steps that count from the deadline are for those who have no more time than that; steps that
   * count from an extension are for those who were given it.
   */
  private static List<Obligation> concerned(Occasion occasion, List<Obligation> owed) {
    var counted =
        occasion.rung().anchor() == Anchor.DEADLINE && !occasion.code().equals(Ladder.ASKED);
    return counted
        ? owed.stream().filter(o -> o.extendedTo().equals(occasion.extendedTo())).toList()
        : owed;
  }

  /** The list that a coordinator gets on these occasions: all that is owed by anybody. */
  Map<Occasion, List<Obligation>> listed(Person person, Collection<Occasion> occasions) {
    var owed = new LinkedHashMap<Occasion, List<Obligation>>();
    for (var occasion : occasions) {
      if (person.is(Role.COORDINATOR)
          && occasion.rung().audience().contains(Audience.COORDINATORS)
          && !isSuperseded(occasion.cycle())) {
        var still =
            concerned(
                occasion,
                obligations.find(occasion.cycle()).stream().filter(o -> o.state().owed()).toList());
        if (!still.isEmpty()) {
          owed.put(occasion, still);
        }
      }
    }
    return owed;
  }

  private boolean isSuperseded(CycleId cycle) {
    return plans
        .find(cycle.plan())
        .filter(
            plan ->
                CurrentCycle.isSuperseded(plan, cycle, LocalDate.now(clock.withZone(plan.zone()))))
        .isPresent();
  }

  /** What the person owes in all cycles that ask, as if a reminder were due now. */
  public Map<Occasion, List<Obligation>> now(Person person) {
    return find(person, asked());
  }

  /** An occasion outside the ladder for every cycle that asks now. */
  List<Occasion> asked() {
    var occasions = new ArrayList<Occasion>();
    for (var plan : plans.all()) {
      var today = LocalDate.now(clock.withZone(plan.zone()));
      CurrentCycle.asking(plan, today).stream().map(this::asked).forEach(occasions::add);
    }
    return occasions;
  }

  /** The soonest day by which something of this is asked. */
  Optional<LocalDate> dueOn(Map<Occasion, List<Obligation>> owed) {
    return owed.keySet().stream()
        .flatMap(
            o ->
                plans.find(o.cycle().plan()).stream()
                    .flatMap(plan -> ReportingCycle.in(plan, o.cycle()).stream()))
        .flatMap(cycle -> cycle.dueOn().stream())
        .min(LocalDate::compareTo);
  }

  private Occasion asked(ReportingCycle cycle) {
    return new Occasion(cycle.id(), Ladder.unscheduled(Ladder.ASKED), clock.instant());
  }
}
