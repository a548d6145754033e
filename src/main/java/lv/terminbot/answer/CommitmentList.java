package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.Updates;
import lv.terminbot.question.ButtonCode;
import lv.terminbot.question.Intent;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;
import org.jspecify.annotations.Nullable;

/** The measures of a commitment, a line each, with the latest state reported. */
final class CommitmentList {
  private final Plans plans;
  private final Updates updates;

  CommitmentList(Plans plans, Updates updates) {
    this.plans = plans;
    this.updates = updates;
  }

  Page of(Optional<PlanCode> plan, int number, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var measures = new ArrayList<MeasureId>();
    for (var found : plans.all()) {
      if (plan.isPresent() && !found.code().equals(plan.get())) {
        continue;
      }
      found
          .commitment(number)
          .ifPresent(c -> measures.addAll(commitment(found, c, lines, phrases)));
    }
    if (lines.isEmpty()) {
      return unknownCommitment(number, phrases);
    }
    return new Page(Html.lines(lines), MeasureButtons.of(measures));
  }

  private List<MeasureId> commitment(
      ActionPlan plan, Commitment commitment, List<Html> lines, Phrases phrases) {
    lines.add(
        phrases.html(
            "answer.commitment.heading",
            "number",
            commitment.number(),
            "title",
            commitment.title().in(phrases.language())));
    lines.add(Html.EMPTY);
    if (commitment.measures().isEmpty()) {
      lines.add(phrases.html("answer.commitment.empty"));
    }
    var latest = latest(plan);
    for (var measure : commitment.measures()) {
      lines.add(line(measure, latest.get(plan.id(measure)), phrases));
    }
    return commitment.measures().stream().map(plan::id).toList();
  }

  private Page unknownCommitment(int number, Phrases phrases) {
    var buttons =
        plans.all().stream()
            .flatMap(
                p ->
                    p.commitments().stream()
                        .map(
                            c ->
                                new Button(
                                    phrases.plain(
                                        "answer.button.commitmentShort", "number", c.number()),
                                    ButtonCode.encode(
                                        new Intent.AskCommitment(
                                            Optional.of(p.code()), c.number())))))
            .toList();
    return new Page(
        phrases.html("answer.commitment.unknown", "number", number), Button.rows(buttons, 3));
  }

  private Map<MeasureId, ProgressUpdate> latest(ActionPlan plan) {
    return updates.latest(plan.code()).stream()
        .collect(Collectors.toMap(ProgressUpdate::measure, Function.identity()));
  }

  private static Html line(Measure measure, @Nullable ProgressUpdate latest, Phrases phrases) {
    var title = measure.title().in(phrases.language());
    if (latest == null) {
      return phrases.html("answer.list.line", "number", measure.number(), "title", title);
    }
    return phrases.html(
        "answer.list.lineState",
        "number",
        measure.number(),
        "title",
        title,
        "sign",
        latest.state().sign(),
        "state",
        phrases.plain("progress.state." + latest.state().code()));
  }
}
