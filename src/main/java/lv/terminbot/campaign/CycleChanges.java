package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Schedule;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Changes of cycles: shown with all they would mean, then done once when they are confirmed. */
public final class CycleChanges {
  private final Kept kept;
  private final Register register;
  private final Consequences consequences;
  private final Texts texts;
  private final Clock clock;

  /** What is kept of cycles and their changes, and what follows a change. */
  public record Kept(
      Plans plans,
      Cycles cycles,
      Proposals proposals,
      Obligations obligations,
      Schedule schedule) {}

  public CycleChanges(
      Kept kept, Register register, WorkingDays workingDays, Texts texts, Clock clock) {
    this.kept = kept;
    this.register = register;
    this.consequences = new Consequences(workingDays, kept.obligations(), register);
    this.texts = texts;
    this.clock = clock;
  }

  /** Shows what the changed cycle would mean, or what is wrong with it. */
  Response propose(Person person, ActionPlan plan, PlannedCycle changed) {
    var phrases = texts.in(person.language());
    var fault = CycleFaults.findIn(changed, today(), phrases);
    if (fault.isPresent()) {
      return new Response(new Page(fault.get()));
    }
    var number =
        kept.proposals().add(new Proposal(plan.code(), changed, person.id(), clock.instant()));
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.propose",
            "code",
            changed.code(),
            "state",
            CyclePages.state(changed.state(), phrases)));
    lines.addAll(CyclePages.dates(changed, phrases));
    lines.add(Html.EMPTY);
    lines.addAll(consequences.describe(plan, changed, clock.instant(), phrases));
    var cycle = ReportingCycle.dated(plan.code(), changed, plan.zone());
    var yes =
        new Button(
            phrases.plain("campaign.button.confirm"),
            ButtonCode.encode(new OfCycles.ConfirmChange(number)));
    var no =
        new Button(
            phrases.plain("campaign.button.cancel"),
            ButtonCode.encode(new OfCycles.AskCycle(cycle.id())));
    return new Response(new Page(Html.lines(lines), List.of(List.of(yes, no))));
  }

  /** Does what was shown under this number; only once, and only if nothing has changed since. */
  Response confirm(Person person, long number) {
    var phrases = texts.in(person.language());
    var proposal = kept.proposals().find(number);
    if (proposal.isEmpty() || !kept.proposals().remove(number)) {
      return new Response(new Page(phrases.html("campaign.gone")));
    }
    var changed = proposal.get().cycle();
    var code = proposal.get().plan();
    var plan = kept.plans().find(code).orElseThrow();
    var fault = CycleFaults.findIn(changed, today(), phrases);
    if (fault.isPresent()) {
      return new Response(new Page(fault.get()));
    }
    var version = plan.cycle(changed.code()).map(PlannedCycle::version).orElse(0);
    if (changed.version() != version + 1
        || !kept.cycles().put(code, changed, person.id(), clock.instant())) {
      return new Response(new Page(phrases.html("campaign.stale", "code", changed.code())));
    }
    var now = kept.plans().find(code).orElseThrow();
    kept.schedule().follow(now);
    var cycle = ReportingCycle.dated(code, changed, plan.zone());
    var card = CyclePages.card(cycle, changed, today(), phrases);
    var done = phrases.html("campaign.done").plus("\n\n").plus(card.text());
    return new Response(new Page(done, card.buttons()), announced(person, changed));
  }

  private List<Reply> announced(Person author, PlannedCycle changed) {
    return register.coordinators().stream()
        .filter(c -> c.reachable() && !c.id().equals(author.id()))
        .map(c -> announcement(author, changed, texts.in(c.language())).to(c.id().chat()))
        .toList();
  }

  private static Page announcement(Person author, PlannedCycle changed, Phrases phrases) {
    return new Page(
        phrases.html(
            "campaign.announced",
            "name",
            author.name(),
            "code",
            changed.code(),
            "state",
            CyclePages.state(changed.state(), phrases)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
