package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Phrases;

/** Changes of cycles as they are done, once, when they are confirmed. */
public final class CycleChanges {
  private final Proposals proposals;
  private final Enactment enactment;
  private final Notifier notifier;
  private final ForgottenRound forgotten;
  private final Clock clock;

  public CycleChanges(
      Proposals proposals,
      Enactment enactment,
      Notifier notifier,
      ForgottenRound forgotten,
      Clock clock) {
    this.forgotten = forgotten;
    this.proposals = proposals;
    this.enactment = enactment;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Leaves a cycle open that was never closed. */
  Response keep(Person person, CycleId cycle) {
    return forgotten.keep(person, cycle);
  }

  /** Does what was shown under this number; only once, and only if nothing has changed since. */
  Response confirm(Person person, long number) {
    var phrases = notifier.phrases(person);
    var proposal = proposals.find(number);
    if (proposal.isEmpty() || !proposals.remove(number)) {
      return Response.inPlace(new Page(phrases.html("campaign.gone")));
    }
    var changed = proposal.get().cycle();
    var fault = CycleFaults.findIn(changed, today(), phrases);
    if (fault.isPresent()) {
      return Response.inPlace(new Page(fault.get()));
    }
    var before = enactment.inForce(proposal.get().plan(), changed.code());
    return enactment
        .change(proposal.get().plan(), changed, person.id())
        .map(cycle -> done(person, cycle, changed, phrases))
        .map(done -> withTheWayBack(done, proposal.get(), before, phrases))
        .orElseGet(
            () ->
                Response.inPlace(new Page(phrases.html("campaign.stale", "code", changed.code()))));
  }

  /** Dates and steps can be had back as they were, after a look at what that would mean. */
  private Response withTheWayBack(
      Response done, Proposal proposal, Optional<PlannedCycle> before, Phrases phrases) {
    var changed = proposal.cycle();
    return before
        .filter(earlier -> earlier.state() == changed.state())
        .map(earlier -> earlier.after(changed.version()))
        .map(back -> new Proposal(proposal.plan(), back, proposal.by(), clock.instant()))
        .map(proposals::add)
        .map(number -> done.showing(withTheWayBack(done.page(), number, phrases)))
        .orElse(done);
  }

  private static Page withTheWayBack(Page page, long number, Phrases phrases) {
    var back =
        new Button(
            phrases.plain("campaign.button.back"), ButtonCode.encode(new OfCycles.AskBack(number)));
    return new Page(
        page.text(), Stream.concat(Stream.of(List.of(back)), page.buttons().stream()).toList());
  }

  private Response done(
      Person person, ReportingCycle cycle, PlannedCycle changed, Phrases phrases) {
    var card = CyclePages.card(cycle, changed, today(), phrases);
    var done = phrases.html("campaign.done").plus("\n\n").plus(card.text());
    var announced =
        notifier.lettersToOtherCoordinators(
            person, theirs -> announcement(person, changed, theirs));
    return Response.inPlace(new Page(done, card.buttons())).and(announced);
  }

  private static Page announcement(Person author, PlannedCycle changed, Phrases phrases) {
    return new Page(
        phrases.html(
            "campaign.announced",
            "name",
            author.written(),
            "code",
            changed.code(),
            "state",
            CyclePages.state(changed.state(), phrases)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
