package lv.terminbot.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.report.calendar.DatedEvent;
import lv.terminbot.text.Phrases;

/** The dates of one cycle as events of a calendar. */
final class CycleEvents {
  private final ActionPlan plan;
  private final ReportingCycle cycle;
  private final Phrases phrases;

  CycleEvents(ActionPlan plan, ReportingCycle cycle, Phrases phrases) {
    this.plan = plan;
    this.cycle = cycle;
    this.phrases = phrases;
  }

  /** With the deadlines of what these obligations ask for. */
  List<DatedEvent> list(List<Obligation> own) {
    var events = new ArrayList<DatedEvent>();
    cycle
        .invitationWeekOf()
        .ifPresent(
            on ->
                events.add(event(on, "invitation", words("report.calendar.invitation", title()))));
    events.addAll(deadlines(own));
    cycle
        .finalOn()
        .ifPresent(on -> events.add(event(on, "final", words("report.calendar.final", title()))));
    return events;
  }

  /** The first is the cycle's deadline even where all have more time, so that it moves along. */
  private List<DatedEvent> deadlines(List<Obligation> own) {
    var byDay =
        own.stream()
            .filter(o -> o.dueOn(cycle).isPresent())
            .collect(groupingBy(o -> o.dueOn(cycle).orElseThrow(), TreeMap::new, toList()));
    if (byDay.isEmpty()) {
      return cycle.deadlineOn().stream()
          .map(on -> event(on, "deadline", words("report.calendar.deadline", title())))
          .toList();
    }
    var events = new ArrayList<DatedEvent>();
    byDay.forEach(
        (on, owed) -> {
          var name = events.isEmpty() ? "deadline" : "deadline-" + numbers(owed).replace(", ", "-");
          var what = byDay.size() == 1 ? title() : title() + " (" + numbers(owed) + ")";
          events.add(event(on, name, words("report.calendar.deadline", what)));
        });
    return events;
  }

  private DatedEvent event(LocalDate on, String name, String words) {
    return new DatedEvent(
        DeadlineDates.uid(plan, cycle.id().code(), name),
        on,
        plan.zone(),
        words,
        plan.title().in(phrases.language()));
  }

  private String words(String key, String what) {
    return phrases.plain(key, "cycle", what);
  }

  private String title() {
    return cycle.title().in(phrases.language());
  }

  private static String numbers(List<Obligation> owed) {
    return owed.stream().map(o -> o.measure().number().value()).distinct().collect(joining(", "));
  }
}
