package lv.terminbot.answer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.LatestState;
import lv.terminbot.progress.PlanChoice;
import lv.terminbot.progress.Updates;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The measures of a commitment, a line each, with the latest state reported. */
public final class CommitmentList implements AnswerTo<Inquiry.AskCommitment> {
  private final Plans plans;
  private final Updates updates;
  private final Lists lists;
  private final Clock clock;

  public CommitmentList(Plans plans, Updates updates, Lists lists, Clock clock) {
    this.plans = plans;
    this.updates = updates;
    this.lists = lists;
    this.clock = clock;
  }

  /** A commitment within its plan. */
  private record Found(ActionPlan plan, Commitment commitment) {}

  @Override
  public Class<Inquiry.AskCommitment> asked() {
    return Inquiry.AskCommitment.class;
  }

  @Override
  public Page show(Person asker, Inquiry.AskCommitment asked, int page, Phrases phrases) {
    var found =
        plans.all().stream()
            .filter(plan -> asked.plan().map(plan.code()::equals).orElse(true))
            .flatMap(plan -> plan.commitment(asked.number()).stream().map(c -> new Found(plan, c)))
            .toList();
    return switch (found.size()) {
      case 0 -> unknown(asked.number(), phrases);
      case 1 -> show(found.getFirst(), asked, page, phrases);
      default ->
          new Page(
              phrases.html("answer.measure.whichPlan"),
              PlanChoice.among(
                  found.stream().map(Found::plan).toList(),
                  plan -> new Inquiry.AskCommitment(Optional.of(plan), asked.number()),
                  phrases));
    };
  }

  private Page show(Found found, Inquiry.AskCommitment asked, int page, Phrases phrases) {
    var measures = found.commitment().measures();
    var latest =
        updates
            .statesOf(found.plan().code(), measures.stream().map(Measure::number).toList())
            .stream()
            .collect(Collectors.toMap(LatestState::measure, Function.identity()));
    var foot = new ArrayList<>(lists.reported(phrases));
    foot.add(Lists.planned(found.plan(), phrases));
    return new PagedList<>(
            ListFrame.under(heading(found, phrases))
                .above(foot)
                .with(List.of(List.of(FollowUps.overview(phrases)))),
            measures.stream().map(found.plan()::id).toList(),
            id -> line(id, latest, phrases),
            id -> lists.button(id, phrases))
        .page(asked, page, phrases);
  }

  private static List<Html> heading(Found found, Phrases phrases) {
    var commitment = found.commitment();
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.commitment.heading",
            "number",
            commitment.number(),
            "title",
            commitment.title().in(phrases.language())));
    commitment.ogpId().ifPresent(id -> lines.add(phrases.html("answer.commitment.ogp", "id", id)));
    if (!commitment.measures().isEmpty()
        && commitment.measures().stream().allMatch(Measure::inherited)) {
      var first = new PlannedMeasure(found.plan(), commitment.measures().getFirst());
      lines.addAll(MeasureFacts.participants(first, phrases));
    }
    lines.add(Html.EMPTY);
    if (commitment.measures().isEmpty()) {
      lines.add(phrases.html("answer.commitment.empty"));
    }
    return lines;
  }

  private Html line(MeasureId id, Map<MeasureId, LatestState> latest, Phrases phrases) {
    var said = latest.get(id);
    return said == null
        ? phrases.html("answer.list.line", "number", id.number(), "title", lists.title(id, phrases))
        : phrases.html(
            "answer.list.lineState",
            "number",
            id.number(),
            "title",
            lists.title(id, phrases),
            "sign",
            said.state().sign(),
            "state",
            phrases.plain("progress.state." + said.state().code()),
            "code",
            said.institution(),
            "at",
            phrases.moment(said.at(), clock.getZone()));
  }

  private Page unknown(int number, Phrases phrases) {
    var buttons =
        plans.all().stream()
            .flatMap(
                plan ->
                    plan.commitments().stream()
                        .map(
                            c ->
                                new Button(
                                    phrases.plain(
                                        "answer.button.commitmentShort", "number", c.number()),
                                    ButtonCode.encode(
                                        new Inquiry.AskCommitment(
                                            Optional.of(plan.code()), c.number())))))
            .limit(MeasureButtons.MOST)
            .toList();
    return new Page(
        phrases.html("answer.commitment.unknown", "number", number), Button.rows(buttons, 3));
  }
}
