package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.DateOf;
import lv.terminbot.intent.campaign.OfCycles.Step;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Ladder;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
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

  /** With one of its dates on another day. */
  Response dated(Person person, FoundCycle found, OfCycles.DateOf date, LocalDate on) {
    var cycle = found.cycle();
    return proposals.propose(
        person,
        found.plan(),
        found
            .next()
            .dated(
                date == DateOf.INVITATION ? Optional.of(on) : cycle.invitationWeekOf(),
                date == DateOf.DEADLINE ? Optional.of(on) : stillTrue(cycle.deadlineOn(), on),
                date == DateOf.FINAL ? Optional.of(on) : stillTrue(cycle.finalOn(), on)));
  }

  /** A date long past goes where the one before it moves behind it. */
  private Optional<LocalDate> stillTrue(Optional<LocalDate> later, LocalDate on) {
    return later.filter(day -> !day.isBefore(on) || !day.isBefore(search.today()));
  }

  private Response stepping(Person person, FoundCycle found, Stream<Rung> steps) {
    var ladder = found.cycle().ladder().stepping(steps.toList());
    return proposals.propose(person, found.plan(), found.next().with(ladder));
  }

  /** Without this step of its ladder. */
  Response without(Person person, FoundCycle found, String step) {
    return stepping(
        person,
        found,
        found.cycle().ladder().rungs().stream().filter(rung -> !rung.code().equals(step)));
  }

  /** With one more step; one of the usual ladder tells whom it usually tells. */
  Response with(Person person, FoundCycle found, int days) {
    var step =
        Ladder.standard().rungs().stream()
            .filter(rung -> rung.anchor() == Anchor.DEADLINE && rung.days() == days)
            .findFirst()
            .orElseGet(
                () ->
                    Rung.counted(
                        Anchor.DEADLINE, days, Optional.empty(), Optional.empty(), Rung.WHO_OWES));
    var all =
        Stream.concat(found.cycle().ladder().rungs().stream(), Stream.of(step))
            .sorted(Comparator.comparing(Rung::anchor).thenComparingInt(Rung::days));
    return stepping(person, found, all);
  }
}
