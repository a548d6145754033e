package lv.terminbot.reminder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.Occasions;
import lv.terminbot.cycle.Owing;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.plan.ActionPlan;

/** Lays a plan's cycles out: who owes what, and the occasions to come. */
public final class Schedule {
  private final Agenda agenda;
  private final Obligations obligations;
  private final Occasions occasions;
  private final Clock clock;

  public Schedule(Agenda agenda, Obligations obligations, WorkingDays workingDays, Clock clock) {
    this.agenda = agenda;
    this.obligations = obligations;
    this.occasions = new Occasions(workingDays);
    this.clock = clock;
  }

  /** Follows a new or changed plan, as part of the caller's commit. */
  public void follow(ActionPlan plan) {
    obligations.replace(plan.code(), Owing.derive(plan));
    for (var planned : plan.cycles()) {
      var cycle = ReportingCycle.dated(plan.code(), planned, plan.zone());
      var toCome = new ArrayList<>(toCome(cycle));
      if (cycle.state().takesUpdates()) {
        toCome.addAll(extended(cycle));
      }
      agenda.plan(cycle.id(), toCome);
    }
  }

  /** For those who were given more time, what lies ahead of the steps up to their own day. */
  private List<Occasion> extended(ReportingCycle cycle) {
    var now = clock.instant();
    return obligations.find(cycle.id()).stream()
        .filter(o -> o.state().owed())
        .flatMap(o -> o.extendedTo().stream())
        .distinct()
        .flatMap(day -> occasions.extended(cycle, day).stream())
        .filter(occasion -> occasion.dueAt().isAfter(now))
        .toList();
  }

  /** None of a draft or a closed cycle; of one that was opened again only what lies ahead. */
  private List<Occasion> toCome(ReportingCycle cycle) {
    var now = clock.instant();
    return switch (cycle.state()) {
      case DRAFT, CLOSED -> List.of();
      case OPEN, CLOSING -> occasions.list(cycle);
      case REOPENED -> occasions.list(cycle).stream().filter(o -> o.dueAt().isAfter(now)).toList();
    };
  }
}
