package lv.terminbot.reminder.nudge;

import java.time.Instant;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Register;
import lv.terminbot.reminder.Pause;

/** Carries out one nudge: a commit for each recipient, as far as nothing is paused. */
public final class NudgeRun {
  private final Nudges nudges;
  private final NudgeDecisions decisions;
  private final Pause pause;
  private final Register register;
  private final UnitOfWork work;

  public NudgeRun(
      Nudges nudges, NudgeDecisions decisions, Pause pause, Register register, UnitOfWork work) {
    this.nudges = nudges;
    this.decisions = decisions;
    this.pause = pause;
    this.register = register;
    this.work = work;
  }

  /** Returns whether it is decided for everybody; whoever has closed hours is left for later. */
  boolean carryOut(Nudge nudge, Instant now) {
    var waiting = false;
    for (var id : decisions.open(nudge)) {
      if (pause.holds()) {
        return false;
      }
      var person = register.find(id);
      if (person.isPresent() && !decisions.mayGo(nudge, person.get(), now)) {
        waiting = true;
      } else {
        work.run(() -> decisions.decide(nudge, id, register.find(id), now));
      }
    }
    if (waiting || pause.holds()) {
      return false;
    }
    work.run(() -> nudges.finish(nudge.id()));
    return true;
  }
}
