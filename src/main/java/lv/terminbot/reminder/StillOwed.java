package lv.terminbot.reminder;

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
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Plans;

/** What a person still owes, asked of the database at the moment of sending. */
final class StillOwed {
  private final Obligations obligations;
  private final Plans plans;
  private final Clock clock;

  StillOwed(Obligations obligations, Plans plans, Clock clock) {
    this.obligations = obligations;
    this.plans = plans;
    this.clock = clock;
  }

  /** What the person owes in the cycles of these occasions; only those with something owed. */
  Map<Occasion, List<Obligation>> of(Person person, Collection<Occasion> occasions) {
    var owed = new LinkedHashMap<Occasion, List<Obligation>>();
    for (var occasion : occasions) {
      var still = obligations.owed(occasion.cycle(), person.institutions());
      if (!still.isEmpty()) {
        owed.put(occasion, still);
      }
    }
    return owed;
  }

  /** The same over all current cycles, as if a reminder of the ladder were due now. */
  Map<Occasion, List<Obligation>> now(Person person) {
    var occasions = new ArrayList<Occasion>();
    for (var plan : plans.all()) {
      CurrentCycle.of(plan, LocalDate.now(clock.withZone(plan.zone())))
          .filter(cycle -> cycle.dueOn().isPresent())
          .map(this::asked)
          .ifPresent(occasions::add);
    }
    return of(person, occasions);
  }

  /** The soonest day by which something owed is asked. */
  Optional<LocalDate> dueOn(Person person) {
    return now(person).keySet().stream()
        .flatMap(
            o ->
                plans.of(o.cycle().plan()).stream()
                    .flatMap(plan -> ReportingCycle.in(plan, o.cycle()).stream()))
        .flatMap(cycle -> cycle.dueOn().stream())
        .min(LocalDate::compareTo);
  }

  private Occasion asked(ReportingCycle cycle) {
    return new Occasion(cycle.id(), Ladder.unscheduled(Ladder.ASKED), clock.instant());
  }
}
