package lv.terminbot.oversight;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;

/** Which messages are asked for; what is empty does not matter. */
public record RecordQuery(
    Optional<InstitutionCode> institution,
    Optional<MeasureNumber> measure,
    Optional<PersonId> person,
    Optional<Span> queued,
    Arrival arrival) {
  static final RecordQuery ALL =
      new RecordQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Arrival.ANY);

  /** From a moment until before another. */
  public record Span(Instant from, Instant until) {}

  /** Whether only those are asked for that did not arrive, or may not have. */
  public enum Arrival {
    ANY,
    DOUBTFUL
  }

  RecordQuery narrow(InstitutionCode code) {
    return new RecordQuery(Optional.of(code), measure, person, queued, arrival);
  }

  RecordQuery about(MeasureNumber number) {
    return new RecordQuery(institution, Optional.of(number), person, queued, arrival);
  }

  RecordQuery to(PersonId id) {
    return new RecordQuery(institution, measure, Optional.of(id), queued, arrival);
  }

  RecordQuery between(Instant from, Instant until) {
    return new RecordQuery(
        institution, measure, person, Optional.of(new Span(from, until)), arrival);
  }

  RecordQuery doubtful() {
    return new RecordQuery(institution, measure, person, queued, Arrival.DOUBTFUL);
  }
}
