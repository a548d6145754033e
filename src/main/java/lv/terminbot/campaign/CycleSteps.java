package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.Step;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.CycleState;
import lv.terminbot.text.Html;
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

  /** By words: of the cycle that is meant, or asked of which. */
  Response take(Person person, OfCycles.AskNamedStep wanted, Phrases phrases) {
    var fitting = search.fitting(wanted.named(), wanted.step());
    var answer =
        switch (fitting.size()) {
          case 0 -> none(person, wanted, phrases);
          case 1 -> take(person, fitting.getFirst(), wanted.step(), phrases);
          default -> which(fitting, wanted.step(), phrases);
        };
    return wanted
        .on()
        .flatMap(day -> day.saidOn(search.today()))
        .filter(day -> !day.equals(search.today()))
        .map(day -> atOnce(day, answer, phrases))
        .orElse(answer);
  }

  /** Half of an order is not left out silently. */
  private static Response atOnce(LocalDate day, Response answer, Phrases phrases) {
    var page = answer.page();
    var note = phrases.html("campaign.named.atOnce", "date", phrases.date(day));
    return answer.showing(new Page(Html.lines(note, Html.EMPTY, page.text()), page.buttons()));
  }

  private static Response which(List<FoundCycle> fitting, Step step, Phrases phrases) {
    var buttons =
        fitting.stream()
            .map(
                found ->
                    new Button(
                        found.cycle().code(),
                        ButtonCode.encode(new OfCycles.AskStep(found.reporting().id(), step))))
            .toList();
    return Response.inPlace(
        new Page(phrases.html("campaign.named.which"), Button.rows(buttons, 2)));
  }

  /** A new one where no draft waits is a copy of the last. */
  private Response none(Person person, OfCycles.AskNamedStep wanted, Phrases phrases) {
    var meant = search.meant(wanted.named());
    if (!wanted.named().isEmpty() && meant.size() == 1) {
      return already(meant.getFirst(), phrases);
    }
    var last = search.fitting("", Step.COPY);
    if (wanted.step() == Step.OPEN && last.size() == 1) {
      var copy = copy(person, last.getFirst(), phrases);
      var note = phrases.html("campaign.named.noDraft");
      return copy.showing(
          new Page(Html.lines(note, Html.EMPTY, copy.page().text()), copy.page().buttons()));
    }
    var list = CyclePages.list(search.plans(), search.today(), phrases);
    return Response.inPlace(
        new Page(
            Html.lines(phrases.html(none(wanted.step())), Html.EMPTY, list.text()),
            list.buttons()));
  }

  private static String none(Step step) {
    return switch (step) {
      case OPEN -> "campaign.named.noneToOpen";
      case CLOSE -> "campaign.named.noneToClose";
      case REOPEN -> "campaign.named.noneToReopen";
      case COPY -> "campaign.named.noneToCopy";
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
