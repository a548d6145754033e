package lv.terminbot.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Participant;

/** Who leads a commitment and who supports it, as the Open Government Partnership asks. */
final class OgpInstitutions {
  private OgpInstitutions() {}

  /** The institution that the plan names first. */
  static Optional<InstitutionCode> lead(Commitment commitment) {
    return participants(commitment).findFirst();
  }

  static List<InstitutionCode> supporting(Commitment commitment) {
    return participants(commitment).skip(1).toList();
  }

  /** Those of the commitment, then those that take part in one of its measures only. */
  private static Stream<InstitutionCode> participants(Commitment commitment) {
    return Stream.concat(
            commitment.participants().stream(),
            commitment.measures().stream()
                .filter(measure -> !measure.withdrawn())
                .flatMap(measure -> measure.participants().stream()))
        .map(Participant::institution)
        .distinct();
  }
}
