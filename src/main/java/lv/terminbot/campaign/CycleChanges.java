package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import lv.terminbot.cycle.ReportingCycle;
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
    return enactment
        .change(proposal.get().plan(), changed, person.id())
        .map(cycle -> done(person, cycle, changed, phrases))
        .orElseGet(
            () ->
                Response.inPlace(new Page(phrases.html("campaign.stale", "code", changed.code()))));
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
