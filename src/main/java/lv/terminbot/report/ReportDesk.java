package lv.terminbot.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfFiles;
import lv.terminbot.intent.OfFiles.Kind;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Person;
import lv.terminbot.people.Policy;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.Ordering.Placed;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * Where the files and pictures of a cycle are asked for. A file is made after the answer, beside
 * everything else, and sent when it is ready; a crash on the way makes it anew.
 */
public final class ReportDesk implements Door<OfFiles> {
  private final Ordering ordering;
  private final Plans plans;
  private final Texts texts;
  private final Clock clock;

  public ReportDesk(Ordering ordering, Plans plans, Texts texts, Clock clock) {
    this.ordering = ordering;
    this.plans = plans;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfFiles> family() {
    return OfFiles.FAMILY;
  }

  @Override
  public Response open(Person person, OfFiles wanted) {
    var phrases = texts.in(person.language());
    return switch (wanted) {
      case OfFiles.AskFiles() -> Response.below(choices(person, phrases));
      case OfFiles.Order(var kind, var cycle) ->
          cycle
              .flatMap(id -> plans.find(id.plan()).flatMap(plan -> ReportingCycle.in(plan, id)))
              .or(() -> cycle.isPresent() ? Optional.empty() : onlyCurrent())
              .map(found -> ordered(person, kind, found, phrases))
              .orElseGet(() -> Response.below(whichCycle(kind, phrases)));
    };
  }

  private Page choices(Person person, Phrases phrases) {
    var buttons =
        Stream.of(Kind.values())
            .filter(kind -> mayHave(person, kind))
            .map(
                kind ->
                    new Button(
                        phrases.plain("report.kind." + kind.code()),
                        ButtonCode.encode(new OfFiles.Order(kind, Optional.empty()))))
            .toList();
    return WayHome.under(
        new Page(phrases.html("report.files.which"), Button.rows(buttons, 2)), person, phrases);
  }

  public static boolean mayHave(Person person, Kind kind) {
    return Policy.needed(new OfFiles.Order(kind, Optional.empty())).isHeldBy(person);
  }

  /** Of a single plan the cycle that is spoken of; of several, none can be meant unasked. */
  private Optional<ReportingCycle> onlyCurrent() {
    var current =
        plans.all().stream()
            .flatMap(plan -> CurrentCycle.find(plan, LocalDate.now(clock)).stream())
            .toList();
    return current.size() == 1 ? current.stream().findFirst() : Optional.empty();
  }

  private Response ordered(Person person, Kind kind, ReportingCycle cycle, Phrases phrases) {
    if (!mayHave(person, kind)) {
      return Response.below(new Page(phrases.html("report.files.notYours")));
    }
    var wanted =
        new FileOrders.Wanted(person.id(), kind.code(), cycle.id(), phrases.language().code());
    var placed = ordering.place(wanted);
    var page = new Page(said(placed, kind, cycle, phrases), others(kind, cycle, phrases));
    return placed instanceof Placed.New(var id)
        ? Response.below(page).named(FileOrders.slot(id))
        : Response.below(page);
  }

  private Html said(Placed placed, Kind kind, ReportingCycle cycle, Phrases phrases) {
    var at = placed instanceof Placed.SentBefore(var before) ? before : clock.instant();
    var key =
        switch (placed) {
          case Placed.New _ -> "report.files.making";
          case Placed.StillMade _ -> "report.files.alreadyMaking";
          case Placed.SentBefore _ -> "report.files.alreadySent";
          case Placed.Enough _ -> "report.files.enough";
        };
    return phrases.html(
        key,
        "kind",
        phrases.plain("report.kind." + kind.code()),
        "cycle",
        cycle.title().in(phrases.language()),
        "at",
        phrases.moment(at, clock.getZone()));
  }

  private List<List<Button>> others(Kind kind, ReportingCycle cycle, Phrases phrases) {
    return Button.rows(
        cycles().stream()
            .filter(other -> !other.id().equals(cycle.id()))
            .limit(8)
            .map(other -> button(kind, other, phrases))
            .toList(),
        1);
  }

  private Page whichCycle(Kind kind, Phrases phrases) {
    var buttons = cycles().stream().limit(12).map(c -> button(kind, c, phrases)).toList();
    return new Page(
        phrases.html(buttons.isEmpty() ? "report.files.noCycle" : "report.files.whichCycle"),
        Button.rows(buttons, 1));
  }

  private List<ReportingCycle> cycles() {
    return plans.all().stream()
        .flatMap(
            plan ->
                plan.cycles().stream()
                    .filter(cycle -> cycle.state() != CycleState.DRAFT)
                    .map(cycle -> ReportingCycle.dated(plan.code(), cycle, plan.zone())))
        .toList();
  }

  private Button button(Kind kind, ReportingCycle cycle, Phrases phrases) {
    var title = cycle.title().in(phrases.language());
    return new Button(
        plans
            .titleAmongSeveral(cycle.id().plan(), phrases.language())
            .map(plan -> title + " · " + plan)
            .orElse(title),
        ButtonCode.encode(new OfFiles.Order(kind, Optional.of(cycle.id()))));
  }
}
