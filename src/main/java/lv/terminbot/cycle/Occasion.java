package lv.terminbot.cycle;

import java.time.Instant;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Rung;

/**
 * A moment of a cycle at which those who still owe something are told.
 *
 * @param dueAt when it falls, moved to a working day
 */
public record Occasion(CycleId cycle, Rung rung, Instant dueAt) {
  /** Its name within the cycle. */
  public String code() {
    return rung.code();
  }
}
