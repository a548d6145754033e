package lv.terminbot.campaign;

import java.util.Map;
import java.util.Optional;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.text.Html;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Template;

/** The own texts of a ladder's steps. */
final class LadderTexts {
  private static final Map<String, Object> SAMPLES =
      Map.of("cycle", "…", "until", "…", "date", "…", "days", 14L, "count", 3);

  private LadderTexts() {}

  /** Why a step cannot have this text; nothing if it can. */
  static Optional<Html> fault(
      PlannedCycle cycle, OfCycles.ChangeLadderText change, Phrases phrases) {
    if (cycle.ladder().step(change.step()).isEmpty()) {
      return Optional.of(phrases.html("campaign.ladder.noStep", "step", change.step()));
    }
    return change.text().values().stream()
        .flatMap(text -> Template.fault(text, SAMPLES).stream())
        .findFirst()
        .map(fault -> phrases.html("campaign.ladder.badText", "fault", fault));
  }

  /** The cycle with that text; without one where none is given. */
  static PlannedCycle changed(PlannedCycle cycle, OfCycles.ChangeLadderText change) {
    var text = Optional.of(change.text()).filter(words -> !words.isEmpty()).map(Localized::new);
    return cycle.with(cycle.ladder().saying(change.step(), text));
  }
}
