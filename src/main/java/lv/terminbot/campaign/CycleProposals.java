package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Changes of cycles as they are shown, with all they would mean, and wait to be confirmed. */
public final class CycleProposals {
  private final Proposals proposals;
  private final Consequences consequences;
  private final Texts texts;
  private final Clock clock;

  public CycleProposals(Proposals proposals, Consequences consequences, Texts texts, Clock clock) {
    this.proposals = proposals;
    this.consequences = consequences;
    this.texts = texts;
    this.clock = clock;
  }

  /** What can be said in the language of this person. */
  Phrases phrases(Person person) {
    return texts.in(person.language());
  }

  /** The steps of a cycle's reminders, and when the next ones go out. */
  Page ladder(FoundCycle found, Phrases phrases) {
    var page = CyclePages.ladder(found.cycle(), phrases);
    var moments = consequences.moments(found.plan(), found.cycle(), clock.instant(), phrases);
    return found.cycle().state() == CycleState.CLOSED
        ? page
        : new Page(
            Html.lines(
                Stream.concat(moments.stream(), Stream.of(Html.EMPTY, page.text())).toList()),
            page.buttons());
  }

  /** Shows what the changed cycle would mean, or what is wrong with it. */
  Response propose(Person person, ActionPlan plan, PlannedCycle changed) {
    var phrases = phrases(person);
    var fault = CycleFaults.findIn(changed, LocalDate.now(clock), phrases);
    if (fault.isPresent()) {
      return Response.inPlace(new Page(fault.get()));
    }
    var number = proposals.add(new Proposal(plan.code(), changed, person.id(), clock.instant()));
    return show(plan, changed, number, phrases);
  }

  /** Shows once more what was kept under this number, as the way back from a change. */
  Response again(Person person, long number, Function<Proposal, Optional<ActionPlan>> of) {
    var phrases = phrases(person);
    return proposals
        .find(number)
        .flatMap(kept -> of.apply(kept).map(plan -> show(plan, kept.cycle(), number, phrases)))
        .orElseGet(() -> Response.inPlace(new Page(phrases.html("campaign.gone"))));
  }

  private Response show(ActionPlan plan, PlannedCycle changed, long number, Phrases phrases) {
    var before = plan.cycle(changed.code()).orElse(changed);
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.propose",
            "code",
            changed.code(),
            "state",
            CyclePages.state(changed.state(), phrases)));
    lines.add(Html.escape(plan.title().in(phrases.language())));
    lines.addAll(CyclePages.dates(before, changed, phrases));
    lines.addAll(LadderWords.change(before.ladder(), changed.ladder(), phrases));
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
    return Response.inPlace(new Page(Html.lines(lines), List.of(List.of(yes, no))));
  }
}
