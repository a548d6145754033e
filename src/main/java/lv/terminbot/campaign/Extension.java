package lv.terminbot.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/**
 * A wish for more time, and what became of it.
 *
 * @param measure all that the institution owes in the cycle where none is named
 * @param until the local day by which it would then be owed
 * @param decidedBy the coordinator; nobody yet while it is asked
 */
public record Extension(
    long id,
    CycleId cycle,
    InstitutionCode institution,
    Optional<MeasureNumber> measure,
    LocalDate until,
    String reason,
    State state,
    PersonId askedBy,
    Instant askedAt,
    Optional<PersonId> decidedBy) {

  /** How far it has come. */
  public enum State {
    ASKED,
    GRANTED,
    REFUSED
  }
}
