package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/**
 * One measure owed by one institution in one cycle, as it stands.
 *
 * @param extendedTo the day until which more time was granted
 */
public record Obligation(OwedMeasure owed, ObligationState state, Optional<LocalDate> extendedTo) {

  public CycleId cycle() {
    return owed.cycle();
  }

  public MeasureId measure() {
    return owed.measure();
  }

  public InstitutionCode institution() {
    return owed.institution();
  }

  /**
   * Whether it is still to be sent on this day: not before its cycle begins, but for what came back
   * of an early answer, nor once that is over.
   */
  public boolean isOwedOn(LocalDate today, ReportingCycle of) {
    return state.owed()
        && !of.isOverOn(today)
        && (state == ObligationState.RETURNED || !of.isAheadOn(today));
  }

  /** The day by which it is owed: that of the extension, else that of the cycle. */
  public Optional<LocalDate> dueOn(ReportingCycle of) {
    return extendedTo.or(of::dueOn);
  }
}
