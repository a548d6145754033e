package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/**
 * One measure owed by one institution in one cycle.
 *
 * @param extendedTo the day until which more time was granted
 */
public record Obligation(
    CycleId cycle,
    MeasureId measure,
    InstitutionCode institution,
    ObligationState state,
    Optional<LocalDate> extendedTo) {

  /** One without an extension. */
  public Obligation(
      CycleId cycle, MeasureId measure, InstitutionCode institution, ObligationState state) {
    this(cycle, measure, institution, state, Optional.empty());
  }

  /** The day by which it is owed: that of the extension, else that of the cycle. */
  public Optional<LocalDate> dueOn(ReportingCycle of) {
    return extendedTo.or(of::dueOn);
  }
}
