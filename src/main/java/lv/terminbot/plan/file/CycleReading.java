package lv.terminbot.plan.file;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.PlannedCycle;

/** A cycle that was read, if nothing was wrong with it, and what was found. */
public record CycleReading(Optional<PlannedCycle> cycle, List<Finding> findings) {
  public CycleReading {
    findings = List.copyOf(findings);
  }

  /** The cycle of a text that was good when it was kept. */
  public PlannedCycle orThrow() {
    return cycle.orElseThrow(
        () -> new IllegalStateException("a kept cycle cannot be read: " + findings));
  }
}
