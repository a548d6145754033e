package lv.terminbot.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlanCode;
import lv.terminbot.progress.LatestState;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A line of the overview: a commitment, or one of its measures. */
sealed interface OverviewRow {
  /**
   * How it is shown.
   *
   * @param latest what was said last of the measures that are shown
   */
  Html line(Map<MeasureId, LatestState> latest, Phrases phrases);

  Optional<Button> button(Phrases phrases);

  static boolean isAnswered(List<Obligation> obligations) {
    return obligations.stream().noneMatch(o -> o.state().owed());
  }

  /** Whose commitments follow, where there are several plans. */
  record Title(ActionPlan plan) implements OverviewRow {
    @Override
    public Html line(Map<MeasureId, LatestState> latest, Phrases phrases) {
      return Html.escape("\n").plus(Lists.titled(plan, phrases));
    }

    @Override
    public Optional<Button> button(Phrases phrases) {
      return Optional.empty();
    }
  }

  /**
   * A commitment and how much of it is answered.
   *
   * @param plan where its number alone does not say which is meant, none: one button for all of
   *     that number asks
   */
  record Group(Optional<PlanCode> plan, Commitment commitment, List<List<Obligation>> asked)
      implements OverviewRow {
    @Override
    public Html line(Map<MeasureId, LatestState> latest, Phrases phrases) {
      if (asked.isEmpty()) {
        return phrases.html("answer.overview.commitmentEmpty", "number", commitment.number());
      }
      return phrases.html(
          "answer.overview.commitment",
          "number",
          commitment.number(),
          "answered",
          asked.stream().filter(OverviewRow::isAnswered).count(),
          "all",
          asked.size());
    }

    @Override
    public Optional<Button> button(Phrases phrases) {
      return commitment.measures().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Button(
                  phrases.plain("answer.button.commitmentShort", "number", commitment.number()),
                  ButtonCode.encode(new Inquiry.AskCommitment(plan, commitment.number()))));
    }
  }

  record Single(MeasureId measure, List<Obligation> asked) implements OverviewRow {
    @Override
    public Html line(Map<MeasureId, LatestState> latest, Phrases phrases) {
      var said = Optional.ofNullable(latest.get(measure));
      return phrases.html(
          "answer.overview.measure",
          "sign",
          said.map(s -> s.state().sign()).orElse("⚪"),
          "number",
          measure.number(),
          "state",
          said.map(s -> phrases.plain("progress.state." + s.state().code()))
              .orElseGet(() -> phrases.plain("answer.overview.noState")),
          "answered",
          asked.stream().filter(o -> !o.state().owed()).count(),
          "all",
          asked.size());
    }

    @Override
    public Optional<Button> button(Phrases phrases) {
      return Optional.empty();
    }
  }
}
