package lv.terminbot.planning;

import java.time.Clock;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What becomes of a plan that was shown: it comes into force as it was shown, or not at all. */
public final class PlanDecisions {
  private final PlanTables tables;
  private final DryRun dryRun;
  private final PlanAdoption adoption;
  private final Notifier notifier;
  private final Clock clock;

  public PlanDecisions(
      PlanTables tables, DryRun dryRun, PlanAdoption adoption, Notifier notifier, Clock clock) {
    this.tables = tables;
    this.dryRun = dryRun;
    this.adoption = adoption;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** What a changed file would change now. */
  Page difference(long number, Phrases phrases) {
    return tables
        .find(number)
        .filter(p -> p.state() == State.OFFERED || p.state() == State.SHOWN)
        .map(proposed -> shown(proposed, phrases))
        .orElseGet(() -> new Page(phrases.html("planning.gone")));
  }

  private Page shown(ProposedPlan proposed, Phrases phrases) {
    var plan = PlanFile.read(proposed.plan().value(), proposed.text()).orThrow();
    var change = dryRun.change(plan, proposed.text());
    tables.show(
        new ProposedPlan(
            proposed.id(),
            State.SHOWN,
            proposed.origin(),
            plan.code(),
            change.base(),
            proposed.text()));
    return new DifferencePages(phrases).change(proposed.id(), change, plan.code().value());
  }

  Response apply(Person who, long number, Phrases phrases) {
    var proposed = tables.find(number).filter(p -> p.state() == State.SHOWN);
    if (proposed.isEmpty()) {
      return Response.inPlace(new Page(phrases.html("planning.gone")));
    }
    if (!adoption.isCurrent(proposed.get())) {
      return changedSince(proposed.get(), phrases);
    }
    tables.settle(number, State.APPLIED, clock.instant());
    var difference = dryRun.change(read(proposed.get()), proposed.get().text()).difference();
    var plan = adoption.adopt(who, proposed.get());
    var told =
        notifier.lettersToOtherCoordinators(
            who,
            theirs ->
                new Page(
                    Html.lines(
                        theirs.html(
                            "planning.told",
                            "name",
                            who.name(),
                            "plan",
                            plan.title().in(theirs.language())),
                        Html.lines(new DifferencePages(theirs).counts(difference)))));
    return Response.inPlace(
            new Page(
                Html.lines(
                    phrases.html("planning.applied", "plan", plan.title().in(phrases.language())),
                    Html.lines(new DifferencePages(phrases).counts(difference)))))
        .and(told);
  }

  private static lv.terminbot.plan.ActionPlan read(ProposedPlan proposed) {
    return PlanFile.read(proposed.plan().value(), proposed.text()).orThrow();
  }

  /** Nobody applies what they have not seen: it is compared anew. */
  private Response changedSince(ProposedPlan proposed, Phrases phrases) {
    if (proposed.origin() == lv.terminbot.plan.WrittenPlan.Origin.FILE) {
      return Response.below(shown(proposed, phrases));
    }
    tables.again(proposed.id());
    return Response.inPlace(new Page(phrases.html("planning.changedSince")));
  }

  Page leave(long number, Phrases phrases) {
    var left = tables.isOpen(number) && tables.settle(number, State.LEFT, clock.instant());
    return new Page(phrases.html(left ? "planning.left" : "planning.gone"));
  }
}
