package lv.terminbot.reminder;

import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasions;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.cycle.WorkingDays;
import lv.terminbot.plan.ActionPlan;

/** Lays a plan's cycles out: who owes what, and the occasions to come. */
public final class Schedule {
  private final Agenda agenda;
  private final Obligations obligations;
  private final Occasions occasions;

  public Schedule(Agenda agenda, Obligations obligations, WorkingDays workingDays) {
    this.agenda = agenda;
    this.obligations = obligations;
    this.occasions = new Occasions(workingDays);
  }

  /** Follows a new or changed plan, as part of the caller's commit. */
  public void follow(ActionPlan plan) {
    obligations.replace(plan.code(), lv.terminbot.cycle.Owing.of(plan));
    for (var planned : plan.cycles()) {
      var cycle = ReportingCycle.of(plan.code(), planned, plan.zone());
      agenda.plan(cycle.id(), occasions.of(cycle));
    }
  }
}
