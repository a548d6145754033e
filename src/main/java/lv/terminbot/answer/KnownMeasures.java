package lv.terminbot.answer;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The measures of the plans, and the way on where one of that number is unknown. */
public final class KnownMeasures {
  private static final int MOST_NEAR = 6;
  private final Plans plans;

  public KnownMeasures(Plans plans) {
    this.plans = plans;
  }

  Optional<PlannedMeasure> find(MeasureId id) {
    return plans.measure(id);
  }

  /** Those of this number in one plan, or in any. */
  List<PlannedMeasure> find(Optional<PlanCode> plan, MeasureNumber number) {
    return plans.measures(number).stream()
        .filter(m -> plan.map(m.plan().code()::equals).orElse(true))
        .toList();
  }

  /** The plan of a measure, where there are several. */
  List<Html> plan(PlannedMeasure planned, Phrases phrases) {
    return plans.titleAmongSeveral(planned.plan().code(), phrases.language()).stream()
        .map(title -> phrases.html("progress.draft.plan", "title", title))
        .toList();
  }

  /** With the nearest numbers that there are. */
  Page unknown(MeasureNumber number, Phrases phrases) {
    var buttons =
        NearestMeasures.to(number, plans.all(), MOST_NEAR).stream()
            .map(MeasureButtons::make)
            .toList();
    return new Page(
        phrases.html("answer.measure.unknown", "number", number), Button.rows(buttons, 3));
  }
}
