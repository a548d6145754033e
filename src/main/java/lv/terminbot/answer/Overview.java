package lv.terminbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.terminbot.cycle.CurrentCycle;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.ReportingCycle;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.Plans;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * The picture of a cycle in one message: how much is answered, by commitment, and who still owes.
 */
final class Overview {
  private final Plans plans;
  private final Obligations obligations;
  private final Clock clock;

  Overview(Plans plans, Obligations obligations, Clock clock) {
    this.plans = plans;
    this.obligations = obligations;
    this.clock = clock;
  }

  Page of(Phrases phrases) {
    var lines = new ArrayList<Html>();
    var buttons = new ArrayList<Button>();
    for (var plan : plans.all()) {
      if (!lines.isEmpty()) {
        lines.add(Html.EMPTY);
      }
      lines.add(phrases.html("answer.overview.plan", "title", plan.title().in(phrases.language())));
      CurrentCycle.of(plan, today(plan))
          .ifPresentOrElse(
              cycle -> lines.addAll(cycle(plan, cycle, phrases)),
              () -> lines.add(phrases.html("answer.overview.noCycle")));
      plan.commitments().stream()
          .filter(c -> !c.measures().isEmpty())
          .forEach(c -> buttons.add(button(plan, c, phrases)));
    }
    if (lines.isEmpty()) {
      lines.add(phrases.html("answer.overview.noPlan"));
    }
    return new Page(Html.lines(lines), Button.rows(buttons, 3));
  }

  private static Button button(ActionPlan plan, Commitment commitment, Phrases phrases) {
    return new Button(
        phrases.plain("answer.button.commitmentShort", "number", commitment.number()),
        ButtonCode.encode(new Intent.AskCommitment(Optional.of(plan.code()), commitment.number())));
  }

  private List<Html> cycle(ActionPlan plan, ReportingCycle cycle, Phrases phrases) {
    var byMeasure =
        obligations.of(cycle.id()).stream()
            .collect(
                Collectors.groupingBy(
                    o -> o.measure().number(), TreeMap::new, Collectors.toList()));
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("answer.overview.cycle", "title", cycle.title().in(phrases.language())));
    cycle.dueOn().ifPresent(due -> lines.add(due(plan, due, phrases)));
    lines.add(
        phrases.html(
            "answer.overview.answered",
            "answered",
            byMeasure.values().stream().filter(Overview::answered).count(),
            "partly",
            byMeasure.values().stream().filter(Overview::partly).count(),
            "all",
            byMeasure.size()));
    lines.add(Html.EMPTY);
    plan.commitments().forEach(c -> lines.add(commitment(c, byMeasure, phrases)));
    lines.add(Html.EMPTY);
    lines.addAll(owing(byMeasure.values().stream().flatMap(List::stream).toList(), phrases));
    return lines;
  }

  private Html due(ActionPlan plan, LocalDate due, Phrases phrases) {
    var days = due.toEpochDay() - today(plan).toEpochDay();
    return days >= 0
        ? phrases.html("answer.overview.due", "until", phrases.until(due), "days", days)
        : phrases.html("answer.overview.overdue", "date", phrases.date(due), "days", -days);
  }

  private static Html commitment(
      Commitment commitment, Map<MeasureNumber, List<Obligation>> byMeasure, Phrases phrases) {
    var asked =
        commitment.measures().stream()
            .map(m -> byMeasure.get(m.number()))
            .filter(java.util.Objects::nonNull)
            .toList();
    if (asked.isEmpty()) {
      return phrases.html("answer.overview.commitmentEmpty", "number", commitment.number());
    }
    var answered = asked.stream().filter(Overview::answered).count();
    return phrases.html(
        "answer.overview.commitment",
        "sign",
        sign(asked),
        "number",
        commitment.number(),
        "answered",
        answered,
        "all",
        asked.size());
  }

  private static String sign(List<List<Obligation>> asked) {
    if (asked.stream().allMatch(Overview::answered)) {
      return "✅";
    }
    return asked.stream().anyMatch(o -> answered(o) || partly(o)) ? "🔵" : "⚪";
  }

  private static List<Html> owing(List<Obligation> all, Phrases phrases) {
    var byInstitution =
        all.stream()
            .collect(
                Collectors.groupingBy(Obligation::institution, TreeMap::new, Collectors.toList()));
    var lines = new ArrayList<Html>();
    byInstitution.forEach(
        (code, obligations) -> {
          var owed = obligations.stream().filter(o -> o.state().owed()).count();
          var extended =
              obligations.stream()
                  .filter(o -> o.state().owed() && o.extendedTo().isPresent())
                  .count();
          if (owed > 0) {
            lines.add(
                phrases.html(
                    "answer.overview.owing",
                    "code",
                    code,
                    "owed",
                    owed,
                    "all",
                    obligations.size(),
                    "extended",
                    extended));
          }
        });
    if (all.isEmpty()) {
      return List.of(phrases.html("answer.overview.nothingAsked"));
    }
    if (lines.isEmpty()) {
      return List.of(phrases.html("answer.overview.allAnswered"));
    }
    lines.addFirst(phrases.html("answer.overview.owingHeading"));
    return lines;
  }

  private static boolean answered(List<Obligation> obligations) {
    return obligations.stream().noneMatch(o -> o.state().owed());
  }

  private static boolean partly(List<Obligation> obligations) {
    return !answered(obligations) && obligations.stream().anyMatch(o -> !o.state().owed());
  }

  private LocalDate today(ActionPlan plan) {
    return LocalDate.now(clock.withZone(plan.zone()));
  }
}
