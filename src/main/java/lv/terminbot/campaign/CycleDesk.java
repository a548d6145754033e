package lv.terminbot.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfCycles;
import lv.terminbot.intent.OfCycles.Step;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/** Where a coordinator runs the reporting cycles: looks at them, and has them changed. */
public final class CycleDesk implements Door<OfCycles> {
  private final Plans plans;
  private final CycleProposals proposals;
  private final CycleChanges changes;
  private final Texts texts;
  private final Clock clock;

  public CycleDesk(
      Plans plans, CycleProposals proposals, CycleChanges changes, Texts texts, Clock clock) {
    this.plans = plans;
    this.proposals = proposals;
    this.changes = changes;
    this.texts = texts;
    this.clock = clock;
  }

  /** A cycle of a plan. */
  private record Found(ActionPlan plan, PlannedCycle cycle) {
    ReportingCycle reporting() {
      return ReportingCycle.dated(plan.code(), cycle, plan.zone());
    }

    PlannedCycle next() {
      return cycle.after(cycle.version());
    }
  }

  @Override
  public Family<OfCycles> family() {
    return OfCycles.FAMILY;
  }

  /** Does what is asked, or says why not. */
  @Override
  public Response open(Person person, OfCycles intent) {
    var phrases = texts.in(person.language());
    if (!Right.RUN_CYCLES.isHeldBy(person)) {
      return said(phrases.html("campaign.notYours"));
    }
    return switch (intent) {
      case OfCycles.AskCycles() -> Response.inPlace(CyclePages.list(plans.all(), today(), phrases));
      case OfCycles.AskNamedCycle(var code) -> found(code, phrases, found -> card(found, phrases));
      case OfCycles.AskCycle(var id) -> found(id, phrases, found -> card(found, phrases));
      case OfCycles.AskStep(var id, var step) ->
          found(id, phrases, found -> step(person, found, step, phrases));
      case OfCycles.DateCycle date ->
          found(date.code(), phrases, found -> dated(person, found, date, phrases));
      case OfCycles.AskLadder(var code) ->
          found(
              code, phrases, found -> Response.inPlace(CyclePages.ladder(found.cycle(), phrases)));
      case OfCycles.ChangeLadder ladder ->
          found(ladder.code(), phrases, found -> ladder(person, found, ladder, phrases));
      case OfCycles.ChangeLadderText text ->
          found(
              text.code(),
              phrases,
              found ->
                  LadderTexts.fault(found.cycle(), text, phrases)
                      .map(CycleDesk::said)
                      .orElseGet(
                          () ->
                              proposals.propose(
                                  person, found.plan(), LadderTexts.changed(found.next(), text))));
      case OfCycles.ConfirmChange(var number) -> changes.confirm(person, number);
    };
  }

  private Response found(CycleId id, Phrases phrases, Function<Found, Response> answer) {
    return plans
        .find(id.plan())
        .flatMap(plan -> plan.cycle(id.code()).map(cycle -> new Found(plan, cycle)))
        .map(answer)
        .orElseGet(() -> unknown(id.code(), phrases));
  }

  /** Of plans with a cycle of the same name that of the later period. */
  private Response found(String code, Phrases phrases, Function<Found, Response> answer) {
    return plans.all().stream()
        .flatMap(plan -> plan.cycle(code.strip()).map(c -> new Found(plan, c)).stream())
        .reduce((one, other) -> other)
        .map(answer)
        .orElseGet(() -> unknown(code, phrases));
  }

  private Response unknown(String code, Phrases phrases) {
    var list = CyclePages.list(plans.all(), today(), phrases);
    var text = phrases.html("campaign.unknown", "code", code).plus("\n\n").plus(list.text());
    return Response.inPlace(new Page(text, list.buttons()));
  }

  private Response card(Found found, Phrases phrases) {
    return Response.inPlace(CyclePages.card(found.reporting(), found.cycle(), today(), phrases));
  }

  private Response step(Person person, Found found, Step step, Phrases phrases) {
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

  private Response copy(Person person, Found found, Phrases phrases) {
    var known = found.plan().cycle(NextCycle.codeAfter(found.cycle()));
    return known.filter(cycle -> cycle.state() != CycleState.DRAFT).isPresent()
        ? already(new Found(found.plan(), known.orElseThrow()), phrases)
        : proposals.propose(person, found.plan(), NextCycle.after(found.cycle(), known));
  }

  /** What is so already is said, with the cycle as it is. */
  private Response already(Found found, Phrases phrases) {
    var card = CyclePages.card(found.reporting(), found.cycle(), today(), phrases);
    var said =
        phrases.html(
            "campaign.already",
            "code",
            found.cycle().code(),
            "state",
            CyclePages.state(found.reporting().stateOn(today()), phrases));
    return Response.inPlace(new Page(said.plus("\n\n").plus(card.text()), card.buttons()));
  }

  private Response dated(Person person, Found found, OfCycles.DateCycle date, Phrases phrases) {
    var impossible =
        Stream.of(date.invitation(), date.deadline(), date.last())
            .flatMap(Optional::stream)
            .filter(day -> day.saidOn(today()).isEmpty())
            .findFirst();
    if (impossible.isPresent()) {
      var written = impossible.get() instanceof Day.Impossible(var words) ? words : "";
      return said(phrases.html("campaign.fault.noSuchDay", "written", written));
    }
    var cycle = found.cycle();
    return proposals.propose(
        person,
        found.plan(),
        found
            .next()
            .dated(
                day(date.invitation()).or(cycle::invitationWeekOf),
                day(date.deadline()).or(cycle::deadlineOn),
                day(date.last()).or(cycle::finalOn)));
  }

  private Optional<LocalDate> day(Optional<Day> day) {
    return day.flatMap(d -> d.saidOn(today()));
  }

  private Response ladder(
      Person person, Found found, OfCycles.ChangeLadder change, Phrases phrases) {
    return change
        .unread()
        .map(part -> said(phrases.html("campaign.ladder.unread", "part", part)))
        .orElseGet(
            () ->
                proposals.propose(
                    person,
                    found.plan(),
                    found.next().with(found.cycle().ladder().stepping(change.rungs()))));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
