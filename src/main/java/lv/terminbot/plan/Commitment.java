package lv.terminbot.plan;

import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Localized;

/**
 * A group of measures.
 *
 * @param participants the institutions documented for the commitment as a whole
 * @param ogpId its number at the Open Government Partnership, for example "LV0048"
 */
public record Commitment(
    int number,
    Localized title,
    Optional<String> ogpId,
    List<Participant> participants,
    List<Measure> measures) {
  public Commitment {
    participants = List.copyOf(participants);
    measures = List.copyOf(measures);
  }
}
