package lv.terminbot.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfPlanTables;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.WrittenPlan.Origin;
import lv.terminbot.plan.file.PlanFile;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.table.NamedPeople.Named;
import lv.terminbot.planning.table.PlanDifference;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Puts into force what a coordinator wanted so: all that can be read is read before, and the commit
 * looks once more whether the plan is the one that was shown.
 */
public final class Adopting {
  private final PlanTables tables;
  private final DryRun dryRun;
  private final PlanAdoption adoption;
  private final PeopleAdoption people;
  private final Notifier notifier;

  public Adopting(
      PlanTables tables,
      DryRun dryRun,
      PlanAdoption adoption,
      PeopleAdoption people,
      Notifier notifier) {
    this.tables = tables;
    this.dryRun = dryRun;
    this.adoption = adoption;
    this.people = people;
    this.notifier = notifier;
  }

  /** A plan that was read, and what it changes. */
  record Prepared(ProposedPlan proposed, ActionPlan own, PlanDifference difference) {}

  /** What was said of it: to whoever wanted it, and to the others. */
  record Said(Page page, List<Reply> others) {}

  /** Reads it; changes nothing. */
  Prepared prepare(ProposedPlan proposed) {
    var own = PlanFile.read(proposed.plan().value(), proposed.text()).orThrow();
    return new Prepared(proposed, own, dryRun.change(own, proposed.text()).difference());
  }

  /** As part of the caller's commit. */
  Said adopt(Person who, Prepared prepared, Phrases phrases, Clock clock) {
    var proposed = prepared.proposed();
    if (!adoption.isCurrent(proposed)) {
      return new Said(changedSince(proposed, phrases), List.of());
    }
    var named = tables.named(proposed.id());
    tables.settle(proposed.id(), State.APPLIED, clock.instant());
    var plan = adoption.adopt(who, proposed, prepared.own());
    people.keepAddresses(who.id(), named);
    var nameless = named.stream().filter(one -> !one.role().isEmpty()).map(Adopting::bare).toList();
    tables.name(proposed.id(), nameless);
    return new Said(
        page(proposed.id(), plan, prepared.difference(), nameless, phrases),
        told(who, plan, prepared.difference()));
  }

  /** Whoever is invited gives their own name. */
  private static Named bare(Named one) {
    return new Named(one.institution(), one.role(), "", "");
  }

  private static Page page(
      long number, ActionPlan plan, PlanDifference difference, List<Named> named, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("planning.applied", "plan", plan.title().in(phrases.language())));
    lines.addAll(new DifferencePages(phrases).counts(difference));
    if (named.isEmpty()) {
      return WayHome.underKept(new Page(Html.lines(lines)), phrases);
    }
    lines.add(phrases.html("planning.people.toInvite", "count", named.size()));
    return WayHome.underKept(
        new Page(
            Html.lines(lines),
            List.of(
                List.of(
                    new Button(
                        phrases.plain("planning.button.invite", "count", named.size()),
                        ButtonCode.encode(new OfPlanTables.Invite(number)))),
                List.of(
                    new Button(
                        phrases.plain("people.email.letterInstead"),
                        ButtonCode.encode(new OfLetters.AskMissing()))))),
        phrases);
  }

  private List<Reply> told(Person who, ActionPlan plan, PlanDifference difference) {
    return notifier.lettersToOtherCoordinators(
        who,
        theirs ->
            new Page(
                Html.lines(
                    theirs.html(
                        "planning.told",
                        "name",
                        who.written(),
                        "plan",
                        plan.title().in(theirs.language())),
                    Html.lines(new DifferencePages(theirs).counts(difference)))));
  }

  /** Nobody applies what they have not seen: it is compared anew. */
  private Page changedSince(ProposedPlan proposed, Phrases phrases) {
    if (proposed.origin() == Origin.TABLE) {
      tables.again(proposed.id());
      return new Page(phrases.html("planning.changedSince"));
    }
    var change = dryRun.change(prepare(proposed).own(), proposed.text());
    tables.show(
        new ProposedPlan(
            proposed.id(),
            State.SHOWN,
            proposed.origin(),
            proposed.plan(),
            change.base(),
            proposed.text()));
    return new DifferencePages(phrases).change(proposed.id(), change, proposed.plan().value());
  }
}
