package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleState;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.Shown;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who has answered on a measure in the current cycle, who owes, and by when. */
public final class OwedLines {
  private final Obligations obligations;
  private final Clock clock;

  public OwedLines(Obligations obligations, Clock clock) {
    this.obligations = obligations;
    this.clock = clock;
  }

  List<Html> write(PlannedMeasure planned, Person asker, Phrases phrases) {
    var cycle = CurrentCycle.find(planned.plan(), today(planned.plan()));
    if (cycle.isEmpty() || cycle.get().dueOn().isEmpty()) {
      return List.of(phrases.html("answer.card.notAsked"));
    }
    var asked =
        obligations.find(planned.id()).stream()
            .filter(o -> o.cycle().equals(cycle.get().id()))
            .map(o -> Shown.to(asker, o))
            .toList();
    if (asked.isEmpty()) {
      return List.of(phrases.html("answer.card.nobodyOwes"));
    }
    var lines = new ArrayList<Html>();
    var over = cycle.get().isOverOn(today(planned.plan()));
    var ahead = !over && cycle.get().isAheadOn(today(planned.plan()));
    lines.add(
        over
            ? phrases.html("answer.card.over", "cycle", cycle.get().title().in(phrases.language()))
            : ahead
                ? toCome(cycle.get(), phrases)
                : due(cycle.get(), planned.plan(), asked, phrases));
    var answered = codes(asked, o -> !o.state().owed(), phrases);
    var owing = codes(asked, o -> o.state().owed(), phrases);
    if (!answered.isEmpty()) {
      lines.add(phrases.html("answer.card.answered", "institutions", answered));
    }
    if (!owing.isEmpty()) {
      lines.add(
          phrases.html(
              over ? "answer.card.missed" : ahead ? "answer.card.toAsk" : "answer.card.owing",
              "institutions",
              owing));
    }
    return lines;
  }

  /** Whether it can be reported on: its cycle is not over, or an earlier one was opened again. */
  boolean isAsked(PlannedMeasure planned) {
    var today = today(planned.plan());
    return CurrentCycle.find(planned.plan(), today).filter(c -> !c.isOverOn(today)).isPresent()
        || planned.plan().cycles().stream().anyMatch(c -> c.state() == CycleState.REOPENED);
  }

  private static Html toCome(ReportingCycle cycle, Phrases phrases) {
    return phrases.html(
        "answer.card.toCome",
        "cycle",
        cycle.title().in(phrases.language()),
        "date",
        phrases.day(cycle.opensOn()),
        "until",
        phrases.until(cycle.dueOn().orElseThrow(), cycle.zone()));
  }

  private Html due(ReportingCycle cycle, ActionPlan plan, List<Obligation> asked, Phrases phrases) {
    var due = cycle.dueOn().orElseThrow();
    var late = today(plan).isAfter(due) && asked.stream().anyMatch(o -> o.state().owed());
    return phrases.html(
        late ? "answer.card.overdue" : "answer.card.due",
        "cycle",
        cycle.title().in(phrases.language()),
        "until",
        phrases.until(due, plan.zone()));
  }

  private static String codes(
      List<Obligation> asked, Predicate<Obligation> wanted, Phrases phrases) {
    return asked.stream()
        .filter(wanted)
        .map(o -> o.institution() + ExtendedMark.write(o, phrases))
        .collect(Collectors.joining(", "));
  }

  private LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }
}
