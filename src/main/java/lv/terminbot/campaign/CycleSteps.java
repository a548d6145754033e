package lv.terminbot.campaign;

import lv.terminbot.intent.OfCycles.Step;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.CycleState;
import lv.terminbot.text.Phrases;

/** A cycle is opened, closed, opened again or copied: shown first, or said why it cannot be. */
public final class CycleSteps {
  private final CycleSearch search;
  private final CycleProposals proposals;

  public CycleSteps(CycleSearch search, CycleProposals proposals) {
    this.search = search;
    this.proposals = proposals;
  }

  Response take(Person person, FoundCycle found, Step step, Phrases phrases) {
    var state = found.cycle().state();
    return switch (step) {
      case COPY -> copy(person, found, phrases);
      case OPEN ->
          state == CycleState.DRAFT
              ? proposals.propose(person, found.plan(), found.next().in(CycleState.OPEN))
              : already(found, phrases);
      case CLOSE ->
          state.takesUpdates()
              ? proposals.propose(person, found.plan(), found.next().in(CycleState.CLOSED))
              : already(found, phrases);
      case REOPEN ->
          state == CycleState.CLOSED
              ? proposals.propose(person, found.plan(), found.next().in(CycleState.REOPENED))
              : already(found, phrases);
    };
  }

  private Response copy(Person person, FoundCycle found, Phrases phrases) {
    var known = found.plan().cycle(NextCycle.codeAfter(found.cycle()));
    return known.filter(cycle -> cycle.state() != CycleState.DRAFT).isPresent()
        ? already(new FoundCycle(found.plan(), known.orElseThrow()), phrases)
        : proposals.propose(person, found.plan(), NextCycle.after(found.cycle(), known));
  }

  /** What is so already is said, with the cycle as it is. */
  private Response already(FoundCycle found, Phrases phrases) {
    var today = search.today();
    var card = CyclePages.card(found.reporting(), found.cycle(), today, phrases);
    var said =
        phrases.html(
            "campaign.already",
            "code",
            found.cycle().code(),
            "state",
            CyclePages.state(found.reporting().stateOn(today), phrases));
    return Response.inPlace(new Page(said.plus("\n\n").plus(card.text()), card.buttons()));
  }
}
