package lv.terminbot.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** That of the cycle, and each measure with more time by itself. */
  private List<DatedEvent> deadlines(List<Obligation> own) {
    var days = own.stream().flatMap(o -> o.dueOn(cycle).stream()).distinct().toList();
    if (days.size() < 2) {
      // Where all have the same more time, the deadline itself has moved.
      var on = days.isEmpty() ? cycle.deadlineOn() : Optional.of(days.getFirst());
      return on.map(day -> deadline(day, "deadline", title())).stream().toList();
    }
    var events = new ArrayList<DatedEvent>();
    var inTime = own.stream().filter(o -> o.extendedTo().isEmpty()).toList();
    if (!inTime.isEmpty()) {
      cycle
          .dueOn()
          .ifPresent(on -> events.add(deadline(on, "deadline", title() + numbers(inTime))));
    }
    own.stream()
        .filter(o -> o.extendedTo().isPresent())
        .forEach(
            o ->
                events.add(
                    deadline(
                        o.extendedTo().orElseThrow(), name(o), title() + numbers(List.of(o)))));
    return events;
  }

  private DatedEvent deadline(LocalDate on, String name, String what) {
    return event(on, name, words("report.calendar.deadline", what));
  }

  /** Of what is owed, whatever else is owed beside it. */
  private static String name(Obligation owed) {
    return "deadline-" + owed.institution() + "-" + owed.measure().number();
  }

  private DatedEvent event(LocalDate on, String name, String words) {
    return new DatedEvent(
        DeadlineDates.uid(plan.code(), cycle.id().code(), name),
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
    return owed.stream()
        .map(o -> o.measure().number().value())
        .distinct()
        .collect(joining(", ", " (", ")"));
  }
}
