package lv.terminbot.progress.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.intent.OfReport;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.NearestMeasures;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.PlanChoice;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.progress.submission.ReportingRight;
import lv.terminbot.text.Phrases;

/** Says why somebody cannot report on a measure, and who can. */
public final class ReportRefusal {
  private final Plans plans;

  public ReportRefusal(Plans plans) {
    this.plans = plans;
  }

  Page tell(ReportingRight right, Phrases phrases) {
    return switch (right) {
      case ReportingRight.UnknownMeasure(var number) -> unknown(number, phrases);
      case ReportingRight.NotYours(var measure) ->
          new Page(
              phrases.html(
                  "progress.refused.notYours",
                  "number",
                  measure.measure().number(),
                  "institutions",
                  names(measure, phrases)));
      case ReportingRight.NobodyReports(var measure) ->
          new Page(phrases.html("progress.refused.nobody", "number", measure.measure().number()));
      case ReportingRight.NotAsked(var measure) ->
          new Page(phrases.html("progress.refused.notAsked", "number", measure.measure().number()));
      case ReportingRight.Closed(var measure, var cycle) ->
          new Page(
              phrases.html(
                  "progress.refused.closed",
                  "number",
                  measure.measure().number(),
                  "cycle",
                  cycle.title().in(phrases.language())));
      case ReportingRight.Ambiguous(var measures) -> which(measures, phrases);
      case ReportingRight.Granted granted ->
          throw new IllegalArgumentException("not a refusal: " + granted);
    };
  }

  private Page unknown(MeasureNumber number, Phrases phrases) {
    var buttons =
        NearestMeasures.to(number, plans.all(), 4).stream()
            .map(id -> ReportButton.on(id, plans, phrases))
            .toList();
    return new Page(
        phrases.html("progress.refused.unknown", "number", number), Button.rows(buttons, 2));
  }

  private Page which(List<PlannedMeasure> measures, Phrases phrases) {
    var number = measures.getFirst().measure().number();
    return new Page(
        phrases.html("progress.refused.whichPlan"),
        PlanChoice.among(
            measures.stream().map(PlannedMeasure::plan).toList(),
            plan -> new OfReport.StartUpdate(Optional.of(plan), number),
            phrases));
  }

  private static String names(PlannedMeasure measure, Phrases phrases) {
    return measure.measure().reporting().stream()
        .map(code -> name(measure, code, phrases))
        .collect(Collectors.joining(", "));
  }

  private static String name(PlannedMeasure measure, InstitutionCode code, Phrases phrases) {
    return measure
        .plan()
        .institution(code)
        .map(i -> i.name().in(phrases.language()) + " (" + code + ")")
        .orElse(code.value());
  }
}
