package lv.terminbot.campaign.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfCycles.DateOf;
import lv.terminbot.intent.campaign.OfDates.AskCycleDays;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The days on which a cycle may have one of its dates. */
public final class CycleDays {
  private final Plans plans;
  private final WorkingDays days;
  private final Clock clock;

  public CycleDays(Plans plans, WorkingDays days, Clock clock) {
    this.plans = plans;
    this.days = days;
    this.clock = clock;
  }

  Page show(AskCycleDays asked, Phrases phrases) {
    return find(asked.cycle())
        .map(cycle -> show(asked, cycle, phrases))
        .orElseGet(() -> new Page(phrases.html("campaign.unknown", "code", asked.cycle().code())));
  }

  private Optional<PlannedCycle> find(CycleId id) {
    return plans.find(id.plan()).flatMap(plan -> plan.cycle(id.code()));
  }

  private Page show(AskCycleDays asked, PlannedCycle cycle, Phrases phrases) {
    var now = date(cycle, asked.date());
    var grid =
        new DayGrid(days, first(cycle, asked.date()), last(cycle, asked.date()), asked.page());
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.dates.cycle." + name(asked.date()),
            "code",
            cycle.code(),
            "date",
            now.map(phrases::date).orElseGet(() -> phrases.plain("campaign.card.unknown"))));
    lines.addAll(grid.lines(phrases));
    var rows =
        new ArrayList<>(
            grid.buttons(
                day -> new OfCycles.SetDate(asked.cycle(), asked.date(), day),
                page -> new AskCycleDays(asked.cycle(), asked.date(), page),
                phrases));
    rows.add(
        List.of(
            new Button(
                phrases.plain("campaign.dates.back"),
                ButtonCode.encode(new OfCycles.AskCycle(asked.cycle())))));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private static String name(DateOf date) {
    return switch (date) {
      case INVITATION -> "invitation";
      case DEADLINE -> "deadline";
      case FINAL -> "final";
    };
  }

  private static Optional<LocalDate> date(PlannedCycle cycle, DateOf date) {
    return switch (date) {
      case INVITATION -> cycle.invitationWeekOf();
      case DEADLINE -> cycle.deadlineOn();
      case FINAL -> cycle.finalOn();
    };
  }

  /** From today on, and not before what has to come first. */
  private LocalDate first(PlannedCycle cycle, DateOf date) {
    var today = LocalDate.now(clock);
    var before =
        switch (date) {
          case INVITATION -> Optional.of(cycle.periodTo().plusDays(1));
          case DEADLINE -> cycle.invitationWeekOf();
          case FINAL -> cycle.deadlineOn().or(cycle::invitationWeekOf);
        };
    return before.filter(today::isBefore).orElse(today);
  }

  /** Not after what has to come later, as long as that is to come. */
  private Optional<LocalDate> last(PlannedCycle cycle, DateOf date) {
    var after =
        switch (date) {
          case INVITATION -> cycle.deadlineOn().or(cycle::finalOn);
          case DEADLINE -> cycle.finalOn();
          case FINAL -> Optional.<LocalDate>empty();
        };
    return after.filter(LocalDate.now(clock)::isBefore);
  }
}
