package lv.terminbot.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Localized;

/**
 * Euros granted for a year to one measure, or to several together.
 *
 * @param source where that is documented, if not in the plan's legal basis
 */
public record Funding(
    List<MeasureNumber> measures,
    int year,
    BigDecimal euros,
    Optional<Localized> note,
    Optional<Localized> source) {
  public Funding {
    measures = List.copyOf(measures);
  }
}
