package lv.terminbot.campaign;

import java.time.Instant;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;

/**
 * Which cycles that nobody has closed the coordinators were asked about; {@link
 * ReportingCycle#isForgottenOn} says which those are.
 */
public interface ForgottenCycles {
  /**
   * True where they are to be asked about it: for the first time, or again since nobody has said
   * anything after the last time, which was before this moment. Part of the caller's commit.
   */
  boolean claim(CycleId cycle, Instant lastBefore, Instant now);

  /** It stays open, and is not asked about again. Part of the caller's commit. */
  void keep(CycleId cycle, PersonId by, Instant now);
}
