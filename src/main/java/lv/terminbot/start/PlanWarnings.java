package lv.terminbot.start;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Language;
import lv.terminbot.text.Phrases;
import lv.terminbot.text.Texts;

/**
 * What an operator had better know of the plans in force: days not known, answers not asked for.
 */
public final class PlanWarnings {
  private final WorkingCalendar calendar;
  private final Plans plans;
  private final Updates updates;
  private final Phrases english;

  public PlanWarnings(WorkingCalendar calendar, Plans plans, Updates updates, Texts texts) {
    this.calendar = calendar;
    this.plans = plans;
    this.updates = updates;
    this.english = texts.in(Language.ENGLISH);
  }

  List<String> list() {
    var unasked = new UnaskedAnswers(this::count);
    return plans.all().stream()
        .flatMap(
            plan ->
                Stream.concat(
                    calendar.unknown(plan).stream().map(days -> days.sentence(english)),
                    unasked.list(plan).stream()))
        .toList();
  }

  private Map<String, Long> count(PlanCode plan, String cycle) {
    var measures =
        plans.find(plan).stream().flatMap(ActionPlan::measures).map(Measure::number).toList();
    return updates.latestOf(new CycleId(plan, cycle), measures).stream()
        .map(ProgressUpdate::sheet)
        .flatMap(
            sheet -> sheet.words().keySet().stream().filter(code -> sheet.of(code).isPresent()))
        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
  }
}
