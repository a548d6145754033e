package lv.terminbot.progress.submission;

import java.util.List;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.PlannedMeasure;

/** Whether a person may report on a measure now, and for whom. */
public sealed interface ReportingRight {

  /** Yes, for any of these institutions; one at least. */
  record Granted(PlannedMeasure measure, ReportingCycle cycle, List<InstitutionCode> institutions)
      implements ReportingRight {}

  /** No plan has such a measure. */
  record UnknownMeasure(MeasureNumber number) implements ReportingRight {}

  /** Others report on it. */
  record NotYours(PlannedMeasure measure) implements ReportingRight {}

  /** The plan names nobody who reports on it. */
  record NobodyReports(PlannedMeasure measure) implements ReportingRight {}

  /** The plan has no reporting cycle, or no longer has the measure. */
  record NotAsked(PlannedMeasure measure) implements ReportingRight {}

  /** The cycle is closed: no change is taken. */
  record Closed(PlannedMeasure measure, ReportingCycle cycle) implements ReportingRight {}

  /** Several plans have a measure of this number. */
  record Ambiguous(List<PlannedMeasure> measures) implements ReportingRight {}
}
