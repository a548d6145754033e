package lv.terminbot.campaign;

import java.time.Instant;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedCycle;

/** The reporting cycles as coordinators change them; every version stays. */
public interface Cycles {

  /**
   * Puts a changed cycle, with its next version number, into force, as part of the caller's commit.
   * False if somebody else has put that version first, and then nothing has changed.
   */
  boolean put(PlanCode plan, PlannedCycle cycle, PersonId by, Instant at);
}
