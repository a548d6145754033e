package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/**
 * That an institution says that a measure is not theirs to report on, and what became of it.
 *
 * @param words as they were written
 * @param decidedAt when it was lifted or kept last
 */
public record Objection(
    long id,
    CycleId cycle,
    MeasureId measure,
    InstitutionCode institution,
    String words,
    State state,
    PersonId by,
    Instant at,
    Optional<Instant> decidedAt) {

  /** How far it has come. */
  public enum State {
    /** Whoever wrote it was shown what was understood. */
    SHOWN,
    /** Waits for a coordinator's decision. */
    RAISED,
    /** Was not meant after all. */
    DROPPED,
    /** The obligation does not hold in this cycle. */
    LIFTED,
    /** The obligation stays. */
    KEPT
  }
}
