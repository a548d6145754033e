package lv.terminbot.plan.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.plan.ActionPlan;

/**
 * What came of reading a plan file: the plan, unless there was an error, and all that was found in
 * the order of the file.
 */
public record PlanReading(Optional<ActionPlan> plan, List<Finding> findings) {
  public PlanReading {
    findings = List.copyOf(findings);
  }

  /** The plan of a text that has been read well before; whatever is wrong now is told. */
  public ActionPlan orThrow() {
    return plan.orElseThrow(
        () ->
            new IllegalStateException(
                findings.stream()
                    .filter(Finding::isError)
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "not a plan; check the file:\n", ""))));
  }
}
