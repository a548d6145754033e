package lv.terminbot.plan;

import java.util.Map;
import lv.terminbot.text.Localized;

/**
 * What a measure is measured by.
 *
 * @param targets expected value by year in the plan's own words ("~ 3 projekti"); often none
 */
public record Indicator(Localized name, Map<Integer, Localized> targets) {
  public Indicator {
    targets = Map.copyOf(targets);
  }
}
