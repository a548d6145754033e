package lv.terminbot.progress;

import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Phrases;

/** The button that begins a report on a measure, wherever one is offered. */
public final class ReportButton {
  private static final int LONGEST_PLAN = 20;

  private ReportButton() {}

  /** Where it is plain of which plan the measure is. */
  public static Button on(MeasureId measure, Phrases phrases) {
    return labelled(measure, phrases.plain("progress.button.report", "number", measure.number()));
  }

  /** One that names the plan where there are several. */
  public static Button on(MeasureId measure, Plans plans, Phrases phrases) {
    return plans.all().size() < 2
        ? on(measure, phrases)
        : labelled(
            measure,
            phrases.plain(
                "progress.button.reportOf",
                "number",
                measure.number(),
                "plan",
                plan(measure.plan(), plans, phrases)));
  }

  /** A plan as short as a button needs it. */
  public static String plan(PlanCode code, Plans plans, Phrases phrases) {
    var title =
        plans.find(code).map(plan -> plan.title().in(phrases.language())).orElse(code.value());
    return title.length() <= LONGEST_PLAN ? title : title.substring(0, LONGEST_PLAN).strip() + "…";
  }

  private static Button labelled(MeasureId measure, String label) {
    return new Button(
        label,
        ButtonCode.encode(new OfReport.StartUpdate(Optional.of(measure.plan()), measure.number())));
  }
}
