package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfAnswers;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.CycleId;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where a coordinator runs the reporting cycles: looks at them, and has them changed. */
public final class CycleDesk implements Door<OfCycles> {
  private final CycleSearch search;
  private final CycleSteps steps;
  private final CycleProposals proposals;
  private final CycleChanges changes;
  private final Door<OfAnswers> answers;

  /**
   * @param answers tell others than coordinators of the cycle
   */
  public CycleDesk(
      CycleSearch search,
      CycleSteps steps,
      CycleProposals proposals,
      CycleChanges changes,
      Door<OfAnswers> answers) {
    this.search = search;
    this.steps = steps;
    this.proposals = proposals;
    this.changes = changes;
    this.answers = answers;
  }

  @Override
  public Family<OfCycles> family() {
    return OfCycles.FAMILY;
  }

  /** Does what is asked, or says why not. */
  @Override
  public Response open(Person person, OfCycles intent) {
    var phrases = proposals.phrases(person);
    if (!Right.RUN_CYCLES.isHeldBy(person)) {
      return intent instanceof OfCycles.AskCycles
          ? answers.open(person, new OfLookup.AskReportingCycle())
          : said(phrases.html("campaign.notYours"));
    }
    return switch (intent) {
      case OfCycles.AskCycles() ->
          Response.inPlace(CyclePages.list(search.plans(), today(), phrases));
      case OfCycles.AskNamedCycle(var code) -> found(person, code, found -> card(found, phrases));
      case OfCycles.AskCycle(var id) -> found(id, phrases, found -> card(found, phrases));
      case OfCycles.AskStep(var id, var step) ->
          found(id, phrases, found -> steps.take(person, found, step, phrases));
      case OfCycles.AskNamedStep wanted -> steps.take(person, wanted, phrases);
      case OfCycles.DateCycle date ->
          found(person, date.code(), found -> dated(person, found, date, phrases));
      case OfCycles.AskLadder(var code) ->
          found(person, code, found -> named(found, proposals.ladder(found, phrases), phrases));
      case OfCycles.ChangeLadder ladder ->
          found(person, ladder.code(), found -> ladder(person, found, ladder, phrases));
      case OfCycles.ChangeLadderText text ->
          found(
              person,
              text.code(),
              found ->
                  LadderTexts.fault(found.cycle(), text, phrases)
                      .map(CycleDesk::said)
                      .orElseGet(
                          () ->
                              proposals.propose(
                                  person, found.plan(), LadderTexts.changed(found.next(), text))));
      case OfCycles.SetDate(var id, var date, var on) ->
          found(id, phrases, found -> steps.dated(person, found, date, on));
      case OfCycles.DropStep(var id, var step) ->
          found(id, phrases, found -> steps.without(person, found, step));
      case OfCycles.AddStep(var id, var days) ->
          found(id, phrases, found -> steps.with(person, found, days));
      case OfCycles.AskBack(var number) ->
          proposals.again(person, number, kept -> search.unchanged(kept));
      case OfCycles.KeepOpen(var id) -> changes.keep(person, id);
      case OfCycles.ConfirmChange(var number) -> changes.confirm(person, number);
    };
  }

  private Response found(CycleId id, Phrases phrases, Function<FoundCycle, Response> answer) {
    return search.find(id).map(answer).orElseGet(() -> unknown(id.code(), phrases));
  }

  /** Where several plans have a cycle of the name each is answered of, in a message of its own. */
  private Response found(Person person, String code, Function<FoundCycle, Response> answer) {
    var all = search.named(code).stream().map(answer).toList();
    if (all.isEmpty()) {
      return unknown(code, proposals.phrases(person));
    }
    var further = all.stream().skip(1).map(each -> each.page().to(person.id().chat())).toList();
    return all.getFirst().and(List.copyOf(further));
  }

  private Response unknown(String code, Phrases phrases) {
    var list = CyclePages.list(search.plans(), today(), phrases);
    var text = phrases.html("campaign.unknown", "code", code).plus("\n\n").plus(list.text());
    return Response.inPlace(new Page(text, list.buttons()));
  }

  private Response card(FoundCycle found, Phrases phrases) {
    return named(
        found, CyclePages.card(found.reporting(), found.cycle(), today(), phrases), phrases);
  }

  /** Below the name of its plan, where there are several. */
  private Response named(FoundCycle found, Page page, Phrases phrases) {
    var title = Html.bold(found.plan().title().in(phrases.language()));
    return Response.inPlace(
        search.plans().size() < 2
            ? page
            : new Page(Html.lines(List.of(title, Html.EMPTY, page.text())), page.buttons()));
  }

  private Response dated(
      Person person, FoundCycle found, OfCycles.DateCycle date, Phrases phrases) {
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
      Person person, FoundCycle found, OfCycles.ChangeLadder change, Phrases phrases) {
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
    return search.today();
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
