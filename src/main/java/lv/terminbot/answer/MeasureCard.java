package lv.terminbot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.Inquiry;
import lv.terminbot.intent.desk.OfCorrespondence;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ReportButton;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The card of a measure: what it is, who owes what by when, what was said last, the money. */
public final class MeasureCard {
  private final KnownMeasures measures;
  private final OwedLines owed;
  private final LatestLines latest;

  public MeasureCard(KnownMeasures measures, OwedLines owed, LatestLines latest) {
    this.measures = measures;
    this.owed = owed;
    this.latest = latest;
  }

  Page show(PlannedMeasure planned, Person asker, int page, Phrases phrases) {
    var said = latest.find(planned, asker);
    var lines = new ArrayList<>(heading(planned, phrases));
    lines.add(Html.EMPTY);
    lines.addAll(MeasureFacts.participants(planned, phrases));
    lines.add(Html.EMPTY);
    lines.addAll(owed.write(planned, asker, phrases));
    lines.add(Html.EMPTY);
    lines.addAll(latest.write(said, planned, asker, phrases));
    var known = MeasureFacts.write(planned, phrases);
    if (!known.isEmpty()) {
      lines.add(Html.EMPTY);
      lines.addAll(known);
    }
    lines.add(Html.EMPTY);
    lines.add(Lists.planned(planned.plan(), phrases));
    return Paging.page(
        new Page(Html.lines(lines), buttons(planned, said, asker, phrases)),
        new Inquiry.AskMeasure(Optional.of(planned.plan().code()), planned.measure().number()),
        page,
        phrases);
  }

  private List<Html> heading(PlannedMeasure planned, Phrases phrases) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.card.heading",
            "number",
            planned.measure().number(),
            "title",
            planned.measure().title().in(phrases.language())));
    if (planned.measure().isWorkingTitle(phrases.language())) {
      lines.add(phrases.html("answer.card.working"));
    }
    lines.addAll(measures.plan(planned, phrases));
    // a commitment that is reported on as a whole is the measure
    if (!planned.commitment().title().equals(planned.measure().title())) {
      lines.add(
          phrases.html(
              "answer.card.commitment",
              "number",
              planned.commitment().number(),
              "title",
              planned.commitment().title().in(phrases.language())));
    }
    if (planned.measure().withdrawn()) {
      lines.add(phrases.html("answer.card.withdrawn"));
    }
    return lines;
  }

  private List<List<Button>> buttons(
      PlannedMeasure planned, List<ProgressUpdate> said, Person asker, Phrases phrases) {
    var id = planned.id();
    var history =
        FollowUps.button(
            LatestLines.areCut(said) ? "answer.button.fullText" : "answer.button.history",
            new Inquiry.AskHistory(id),
            phrases);
    var commitment =
        FollowUps.commitment(Optional.of(id.plan()), planned.commitment().number(), phrases);
    var reports =
        owed.isAsked(planned)
            && planned.measure().reporting().stream()
                .anyMatch(code -> Right.REPORT.isHeldBy(asker, code));
    var rows = new ArrayList<>(Button.rows(latest.undecided(said, asker, phrases), 2));
    rows.add(reports ? List.of(ReportButton.on(id, phrases), history) : List.of(history));
    if (Right.ASK_COORDINATOR.isHeldBy(asker) && !Right.ANSWER_QUESTION.isHeldBy(asker)) {
      rows.add(List.of(ask(planned, phrases)));
    }
    rows.add(List.of(commitment, FollowUps.overview(phrases)));
    return rows;
  }

  private static Button ask(PlannedMeasure planned, Phrases phrases) {
    var number = planned.measure().number();
    return FollowUps.button(
        "answer.button.ask", new OfCorrespondence.AskCoordinator(Optional.of(number), ""), phrases);
  }
}
