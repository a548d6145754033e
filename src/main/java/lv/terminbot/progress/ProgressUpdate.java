package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;

/**
 * What an institution reported on a measure. Never changed: a correction is another one.
 *
 * @param number the number on the receipt, counted over all plans from 1
 * @param authorship whether the institution said it or a coordinator on its behalf
 * @param text what was done
 * @param sheet the answers to the other questions
 * @param late after the cycle's deadline
 * @param signedBy the head who signed it off, where the institution requires that
 * @param writtenAt when it was written, where the bot heard it only later
 */
public record ProgressUpdate(
    long number,
    CycleId cycle,
    MeasureId measure,
    InstitutionCode institution,
    PersonId author,
    Authorship authorship,
    ProgressState state,
    String text,
    AnswerSheet sheet,
    Instant submittedAt,
    boolean late,
    Optional<PersonId> signedBy,
    Optional<Instant> writtenAt) {

  /** One that says what was done and no more. */
  public ProgressUpdate(
      long number,
      CycleId cycle,
      MeasureId measure,
      InstitutionCode institution,
      PersonId author,
      Authorship authorship,
      ProgressState state,
      String text,
      Instant submittedAt,
      boolean late) {
    this(
        number,
        cycle,
        measure,
        institution,
        author,
        authorship,
        state,
        text,
        AnswerSheet.EMPTY,
        submittedAt,
        late,
        Optional.empty(),
        Optional.empty());
  }

  /** Who stands behind a progress update. */
  public enum Authorship {
    OWN,
    ON_BEHALF
  }
}
