package lv.terminbot.campaign.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.campaign.OfCycles;
import lv.terminbot.intent.campaign.OfDates;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.CycleId;
import lv.terminbot.plan.PlannedCycle;
import lv.terminbot.plan.Plans;
import lv.terminbot.plan.Rung;
import lv.terminbot.plan.Rung.Anchor;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The steps of a cycle's ladder of reminders, to take one away or add one, by buttons. */
public final class LadderDays {
  private static final List<Integer> OFFERED =
      List.of(-30, -21, -14, -10, -7, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10, 14, 21, 30);
  private static final int IN_A_ROW = 5;

  private final Plans plans;

  public LadderDays(Plans plans) {
    this.plans = plans;
  }

  /** The steps there are, each with its button to take it away, and those that could be added. */
  Page show(OfDates.AskSteps asked, Phrases phrases) {
    return plans
        .find(asked.cycle().plan())
        .flatMap(plan -> plan.cycle(asked.cycle().code()))
        .map(cycle -> show(asked.cycle(), cycle, phrases))
        .orElseGet(() -> new Page(phrases.html("campaign.unknown", "code", asked.cycle().code())));
  }

  private static Page show(CycleId id, PlannedCycle cycle, Phrases phrases) {
    var steps = cycle.ladder().rungs();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "campaign.dates.steps", "code", cycle.code(), "at", phrases.time(cycle.ladder().at())));
    steps.forEach(step -> lines.add(Html.escape("• ").plus(StepWords.describe(step, phrases))));
    var rows = new ArrayList<List<Button>>();
    rows.addAll(
        Button.rows(
            steps.stream()
                .filter(LadderDays::isCounted)
                .map(
                    step ->
                        button(
                            phrases.plain("campaign.dates.drop", "days", signed(step.days())),
                            new OfCycles.DropStep(id, step.code())))
                .toList(),
            IN_A_ROW));
    rows.addAll(Button.rows(addable(id, steps, phrases).toList(), IN_A_ROW));
    rows.add(List.of(button(phrases.plain("campaign.dates.back"), new OfCycles.AskCycle(id))));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  private static Stream<Button> addable(CycleId id, List<Rung> steps, Phrases phrases) {
    return OFFERED.stream()
        .filter(
            days ->
                steps.stream()
                    .noneMatch(step -> step.anchor() == Anchor.DEADLINE && step.days() == days))
        .map(
            days ->
                button(
                    phrases.plain("campaign.dates.add", "days", signed(days)),
                    new OfCycles.AddStep(id, days)));
  }

  /** The invitation always is; the others count from the deadline. */
  private static boolean isCounted(Rung step) {
    return step.anchor() == Anchor.DEADLINE;
  }

  private static String signed(int days) {
    return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
  }

  private static Button button(String label, Intent to) {
    return new Button(label, ButtonCode.encode(to));
  }
}
