package lv.terminbot.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lv.terminbot.text.Localized;

/** Euros granted for a year to one measure, or to several together. */
public record Funding(
    List<MeasureNumber> measures, int year, BigDecimal euros, Optional<Localized> note) {
  public Funding {
    measures = List.copyOf(measures);
  }
}
