package lv.terminbot.planning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.table.NamedPeople.Named;
import lv.terminbot.text.Phrases;

/** What a coordinator decides of a plan that was shown: it comes into force as it was, or not. */
public final class PlanDecisions {
  private final PlanTables tables;
  private final DryRun dryRun;
  private final PeopleAdoption people;
  private final Clock clock;

  public PlanDecisions(PlanTables tables, DryRun dryRun, PeopleAdoption people, Clock clock) {
    this.tables = tables;
    this.dryRun = dryRun;
    this.people = people;
    this.clock = clock;
  }

  /** What a changed file would change now. */
  Page difference(long number, Phrases phrases) {
    return tables
        .find(number)
        .filter(p -> p.state() == State.OFFERED || p.state() == State.SHOWN)
        .map(proposed -> shown(proposed, phrases))
        .orElseGet(() -> gone(phrases));
  }

  private static Page gone(Phrases phrases) {
    return new Page(phrases.html("planning.gone"));
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

  /** It comes into force beside the conversation: reading a large plan would hold all others. */
  Page apply(Person who, long number, Phrases phrases) {
    return tables.want(number, who.id(), clock.instant())
        ? new Page(phrases.html("planning.applying"))
        : gone(phrases);
  }

  Page leave(long number, Phrases phrases) {
    var left = tables.isOpen(number) && tables.settle(number, State.LEFT, clock.instant());
    return left ? new Page(phrases.html("planning.left")) : gone(phrases);
  }

  /** Letters for whom the table named and nobody knew; once. */
  Response invite(Person who, long number, Phrases phrases) {
    var named =
        Optional.of(tables.named(number))
            .filter(_ -> tables.find(number).isEmpty())
            .orElse(List.<Named>of());
    if (named.isEmpty()) {
      return Response.inPlace(gone(phrases));
    }
    tables.name(number, List.of());
    return people.invite(who, named, phrases);
  }
}
