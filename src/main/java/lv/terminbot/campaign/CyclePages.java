package lv.terminbot.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.campaign.dates.StepWords;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.DateOf;
import lv.terminbot.intent.campaign.OfCycles.Step;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.intent.campaign.OfExtensions;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What a coordinator is shown of the cycles. */
final class CyclePages {
  private static final int LONGEST_PLAN = 30;

  private CyclePages() {}

  static Page list(List<ActionPlan> plans, LocalDate today, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    for (var plan : plans) {
      lines.add(phrases.html("campaign.list.plan", "title", plan.title().in(phrases.language())));
      for (var cycle : plan.cycles()) {
        var reporting = ReportingCycle.dated(plan.code(), cycle, plan.zone());
        lines.add(
            phrases.html(
                "campaign.list.cycle",
                "code",
                cycle.code(),
                "state",
                state(reporting.stateOn(today), phrases)));
        buttons.add(
            plans.size() < 2
                ? button(
                    new OfCycles.AskCycle(reporting.id()), "campaign.button.cycle", cycle, phrases)
                : new Button(
                    phrases.plain(
                        "campaign.button.cycleOf",
                        "code",
                        cycle.code(),
                        "plan",
                        shortened(plan.title().in(phrases.language()))),
                    ButtonCode.encode(new OfCycles.AskCycle(reporting.id()))));
      }
    }
    lines.add(phrases.html("campaign.list.how"));
    return WayHome.under(
        new Page(Html.lines(lines), Button.rows(buttons, plans.size() < 2 ? 2 : 1)), phrases);
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_PLAN ? title : title.substring(0, LONGEST_PLAN).strip() + "…";
  }

  static Page card(ReportingCycle cycle, PlannedCycle planned, LocalDate today, Phrases phrases) {
    var state = cycle.stateOn(today);
    var lines = new ArrayList<Html>();
    lines.add(Html.bold(cycle.title().in(phrases.language())));
    lines.add(
        phrases.html(
            "campaign.card.state", "code", cycle.id().code(), "state", state(state, phrases)));
    lines.addAll(dates(planned, phrases));
    lines.add(phrases.html("campaign.card.ladder", "at", phrases.time(planned.ladder().at())));
    planned
        .ladder()
        .rungs()
        .forEach(step -> lines.add(Html.escape("• ").plus(StepWords.describe(step, phrases))));
    var buttons =
        steps(state)
            .map(
                step -> button(new OfCycles.AskStep(cycle.id(), step), key(step), planned, phrases))
            .toList();
    var rows = new ArrayList<>(Button.rows(buttons, 2));
    rows.addAll(changes(cycle, planned, state, phrases));
    if (state.takesUpdates()) {
      rows.add(
          List.of(
              button(
                  new OfExtensions.AskExtensions(),
                  "campaign.extension.button.list",
                  planned,
                  phrases)));
    }
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  /** What of it can be changed by buttons, as long as it is not closed. */
  private static List<List<Button>> changes(
      ReportingCycle cycle, PlannedCycle planned, CycleState state, Phrases phrases) {
    if (state == CycleState.CLOSED) {
      return List.of();
    }
    var id = cycle.id();
    return List.of(
        List.of(
            button(
                new OfDates.AskCycleDays(id, DateOf.INVITATION, 0),
                "campaign.button.invitation",
                planned,
                phrases),
            button(
                new OfDates.AskCycleDays(id, DateOf.DEADLINE, 0),
                "campaign.button.deadline",
                planned,
                phrases)),
        List.of(
            button(
                new OfDates.AskCycleDays(id, DateOf.FINAL, 0),
                "campaign.button.final",
                planned,
                phrases),
            button(new OfDates.AskSteps(id), "campaign.button.ladder", planned, phrases)));
  }

  static List<Html> dates(PlannedCycle cycle, Phrases phrases) {
    return dates(cycle, cycle, phrases);
  }

  /** The dates as they would be, with what they are now where that is another day. */
  static List<Html> dates(PlannedCycle before, PlannedCycle cycle, Phrases phrases) {
    return List.of(
        phrases.html(
            "campaign.card.period",
            "from",
            phrases.date(cycle.periodFrom()),
            "to",
            phrases.date(cycle.periodTo())),
        phrases.html(
            "campaign.card.invitation",
            "date",
            change(before.invitationWeekOf(), cycle.invitationWeekOf(), phrases)),
        phrases.html(
            "campaign.card.deadline",
            "date",
            change(before.deadlineOn(), cycle.deadlineOn(), phrases)),
        phrases.html(
            "campaign.card.final", "date", change(before.finalOn(), cycle.finalOn(), phrases)));
  }

  private static String change(
      Optional<LocalDate> before, Optional<LocalDate> after, Phrases phrases) {
    var will = day(after, phrases);
    return before.isEmpty() || before.equals(after) ? will : day(before, phrases) + " → " + will;
  }

  private static String day(Optional<LocalDate> day, Phrases phrases) {
    return day.map(phrases::date).orElseGet(() -> phrases.plain("campaign.card.unknown"));
  }

  static Page ladder(PlannedCycle cycle, Phrases phrases) {
    var steps = LadderWords.write(cycle.ladder(), phrases);
    return new Page(
        phrases.html(
            "campaign.ladder.shown",
            "code",
            cycle.code(),
            "at",
            phrases.time(cycle.ladder().at()),
            "steps",
            steps));
  }

  private static Stream<Step> steps(CycleState state) {
    return switch (state) {
      case DRAFT -> Stream.of(Step.OPEN);
      case OPEN, CLOSING, REOPENED -> Stream.of(Step.CLOSE, Step.COPY);
      case CLOSED -> Stream.of(Step.REOPEN, Step.COPY);
    };
  }

  static String state(CycleState state, Phrases phrases) {
    return switch (state) {
      case DRAFT -> phrases.plain("campaign.state.draft");
      case OPEN -> phrases.plain("campaign.state.open");
      case CLOSING -> phrases.plain("campaign.state.closing");
      case CLOSED -> phrases.plain("campaign.state.closed");
      case REOPENED -> phrases.plain("campaign.state.reopened");
    };
  }

  private static String key(Step step) {
    return switch (step) {
      case COPY -> "campaign.button.copy";
      case OPEN -> "campaign.button.open";
      case CLOSE -> "campaign.button.close";
      case REOPEN -> "campaign.button.reopen";
    };
  }

  private static Button button(Intent intent, String key, PlannedCycle cycle, Phrases phrases) {
    return new Button(phrases.plain(key, "code", cycle.code()), ButtonCode.encode(intent));
  }
}
