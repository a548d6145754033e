package lv.terminbot.campaign.decree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.Occasions;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** What a decreed day would change: the day itself, and the reminders that move. */
public final class DecreePreview {
  private final Plans plans;
  private final WorkingDays days;
  private final Clock clock;

  public DecreePreview(Plans plans, WorkingDays days, Clock clock) {
    this.plans = plans;
    this.days = days;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Those that are other than the calendar says. */
  Map<LocalDate, Boolean> news(Map<LocalDate, Boolean> worked) {
    var news = new TreeMap<LocalDate, Boolean>();
    worked.forEach(
        (day, isWorked) -> {
          if (days.isWorking(day) != isWorked) {
            news.put(day, isWorked);
          }
        });
    return news;
  }

  /** A line a day. */
  static List<Html> lines(Map<LocalDate, Boolean> worked, Phrases phrases) {
    return new TreeMap<>(worked)
        .entrySet().stream()
            .map(
                day ->
                    phrases.html(
                        day.getValue() ? "campaign.decree.working" : "campaign.decree.free",
                        "date",
                        phrases.weekday(day.getKey())))
            .toList();
  }

  /** A line for each reminder to come that would go out at another time. */
  List<Html> moves(Map<LocalDate, Boolean> worked, Phrases phrases) {
    var lines = new ArrayList<Html>();
    plans.all().stream()
        .flatMap(plan -> cycles(plan))
        .forEach(cycle -> lines.addAll(moves(cycle, worked, phrases)));
    lines.addFirst(
        phrases.html(lines.isEmpty() ? "campaign.decree.noMoves" : "campaign.decree.moves"));
    return lines;
  }

  /** A date of a cycle that may be moved to another day. */
  record CycleDate(ReportingCycle cycle, OfCycles.DateOf which, String named) {
    Button button(LocalDate to, Phrases phrases) {
      var key = "campaign.decree.button." + which.name().toLowerCase(Locale.ROOT);
      return new Button(
          phrases.plain(key, "cycle", named),
          ButtonCode.encode(new OfCycles.SetDate(cycle.id(), which, to)));
    }
  }

  /** The dates that cycles to come or under way have on this day. */
  List<CycleDate> datesOn(LocalDate day, Phrases phrases) {
    return plans.all().stream()
        .flatMap(
            plan ->
                plan.cycles().stream()
                    .filter(cycle -> cycle.state() != CycleState.CLOSED)
                    .map(cycle -> ReportingCycle.dated(plan.code(), cycle, plan.zone())))
        .flatMap(
            cycle ->
                Stream.of(OfCycles.DateOf.values())
                    .filter(which -> date(cycle, which).filter(day::equals).isPresent())
                    .map(which -> new CycleDate(cycle, which, named(cycle, phrases))))
        .toList();
  }

  private static Optional<LocalDate> date(ReportingCycle cycle, OfCycles.DateOf which) {
    return switch (which) {
      case INVITATION -> cycle.invitationWeekOf();
      case DEADLINE -> cycle.deadlineOn();
      case FINAL -> cycle.finalOn();
    };
  }

  private String named(ReportingCycle cycle, Phrases phrases) {
    var plan = plans.titleAmongSeveral(cycle.id().plan(), phrases.language());
    return cycle.id().code() + plan.map(title -> " (" + title + ")").orElse("");
  }

  private static Stream<ReportingCycle> cycles(ActionPlan plan) {
    return plan.cycles().stream()
        .filter(cycle -> cycle.state() != CycleState.DRAFT && cycle.state() != CycleState.CLOSED)
        .map(cycle -> ReportingCycle.dated(plan.code(), cycle, plan.zone()));
  }

  private List<Html> moves(ReportingCycle cycle, Map<LocalDate, Boolean> worked, Phrases phrases) {
    var after = new Occasions(days.with(() -> worked)).list(cycle);
    return new Occasions(days)
        .list(cycle).stream()
            .filter(occasion -> occasion.dueAt().isAfter(clock.instant()))
            .flatMap(before -> moved(before, after).map(now -> line(before, now, cycle, phrases)))
            .toList();
  }

  private static Stream<Occasion> moved(Occasion before, List<Occasion> after) {
    return after.stream()
        .filter(now -> now.rung().code().equals(before.rung().code()))
        .filter(now -> !now.dueAt().equals(before.dueAt()));
  }

  private static Html line(Occasion before, Occasion now, ReportingCycle cycle, Phrases phrases) {
    return phrases.html(
        "campaign.decree.moved",
        "from",
        phrases.moment(before.dueAt(), cycle.zone()),
        "to",
        phrases.moment(now.dueAt(), cycle.zone()));
  }
}
