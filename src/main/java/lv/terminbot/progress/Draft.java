package lv.terminbot.progress;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.ProgressState;

/**
 * A progress update that is not submitted yet, of one person on one measure.
 *
 * @param version grows with every change, so that an older button is known as stale
 */
public record Draft(
    long id,
    int version,
    PersonId person,
    CycleId cycle,
    MeasureId measure,
    Optional<InstitutionCode> institution,
    Optional<ProgressState> state,
    Optional<String> text,
    Instant changedAt) {

  /** Whether something is still to be said before it can be submitted. */
  boolean incomplete() {
    return institution.isEmpty() || state.isEmpty() || text.isEmpty();
  }

  Draft touched(Instant at) {
    return changed(institution, state, text, at);
  }

  Draft with(InstitutionCode chosen, Instant at) {
    return changed(Optional.of(chosen), state, text, at);
  }

  Draft with(Optional<ProgressState> chosen, Instant at) {
    return changed(institution, chosen, text, at);
  }

  Draft with(String written, Instant at) {
    return changed(institution, state, Optional.of(written), at);
  }

  private Draft changed(
      Optional<InstitutionCode> institution,
      Optional<ProgressState> state,
      Optional<String> text,
      Instant at) {
    return new Draft(id, version + 1, person, cycle, measure, institution, state, text, at);
  }
}
