package lv.terminbot.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Rung;

/**
 * A moment of a cycle at which those who still owe something are told.
 *
 * @param dueAt when it falls, moved to a working day
 */
public record Occasion(CycleId cycle, Rung rung, Instant dueAt) {
  /** The day until which those have more time for whom it is. */
  public Optional<LocalDate> extendedTo() {
    return rung.extendedTo();
  }

  /** The same for those who were given until another day. */
  public Occasion extendedTo(LocalDate day) {
    return new Occasion(cycle, rung.extendedTo(day), dueAt);
  }

  /** What it belongs to: of one strand only the newest is told. */
  public Strand strand() {
    return new Strand(cycle, extendedTo());
  }

  /** A cycle's own ladder, or that of those who were given until another day. */
  public record Strand(CycleId cycle, Optional<LocalDate> extendedTo) {}

  /** Its name within the cycle. */
  public String code() {
    return rung.code();
  }
}
