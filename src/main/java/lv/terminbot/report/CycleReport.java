package lv.terminbot.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.progress.Evidence;
import lv.terminbot.progress.ProgressUpdate;

/**
 * All that was submitted in a cycle, as it stood at one moment: never a draft, never a
 * coordinator's note.
 *
 * @param whole whether it also tells what only coordinators see: who wrote, what was accepted or
 *     returned, which files were sent
 * @param entries an entry for each institution that was asked, in the order of the plan
 */
record CycleReport(
    ActionPlan plan, ReportingCycle cycle, Instant madeAt, boolean whole, List<Entry> entries) {

  /** What one institution was asked on one measure, and what it answered. */
  record Entry(
      Commitment commitment,
      Measure measure,
      Obligation obligation,
      Optional<ProgressUpdate> update,
      String author,
      List<Evidence> files) {}

  long answered() {
    return entries.stream().filter(e -> e.update().isPresent()).count();
  }

  List<Entry> of(Measure measure) {
    return entries.stream().filter(e -> e.measure().equals(measure)).toList();
  }
}
