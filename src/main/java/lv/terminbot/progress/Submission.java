package lv.terminbot.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate.Authorship;

/** Makes a whole draft a progress update: stored for good, the obligation submitted. */
final class Submission {
  private final Plans plans;
  private final Obligations obligations;
  private final Updates updates;
  private final Drafts drafts;
  private final Clock clock;

  Submission(Plans plans, Obligations obligations, Updates updates, Drafts drafts, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.updates = updates;
    this.drafts = drafts;
    this.clock = clock;
  }

  ProgressUpdate submit(Draft draft, Person author) {
    var institution = draft.institution().orElseThrow();
    var update =
        updates.add(
            new ProgressUpdate(
                0,
                draft.cycle(),
                draft.measure(),
                institution,
                author.id(),
                author.reportsFor(institution) ? Authorship.OWN : Authorship.ON_BEHALF,
                draft.state().orElseThrow(),
                draft.text().orElseThrow(),
                clock.instant(),
                late(draft)));
    obligations.put(
        new Obligation(draft.cycle(), draft.measure(), institution, ObligationState.SUBMITTED));
    drafts.remove(draft);
    return update;
  }

  /** What the institution still owes in the cycle of this update. */
  List<Obligation> left(ProgressUpdate update) {
    return obligations.owed(update.cycle(), List.of(update.institution()));
  }

  private boolean late(Draft draft) {
    var plan = plans.of(draft.cycle().plan()).orElseThrow();
    var institution = draft.institution().orElseThrow();
    var extended =
        obligations
            .find(draft.cycle(), draft.measure(), institution)
            .flatMap(Obligation::extendedTo);
    return extended
        .or(() -> ReportingCycle.in(plan, draft.cycle()).flatMap(ReportingCycle::dueOn))
        .map(due -> LocalDate.now(clock.withZone(plan.zone())).isAfter(due))
        .orElse(false);
  }
}
