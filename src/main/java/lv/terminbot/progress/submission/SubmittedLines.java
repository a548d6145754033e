package lv.terminbot.progress.submission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.progress.SubmissionMoment;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A submitted progress update in full, as its author and the coordinators are shown it. */
public final class SubmittedLines {
  private final Plans plans;
  private final Clock clock;

  public SubmittedLines(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  List<Html> write(ProgressUpdate update, PlannedMeasure measure, Phrases phrases) {
    var questions =
        measure
            .plan()
            .cycle(update.cycle().code())
            .map(cycle -> cycle.questionnaire().askedAt(update.submittedAt()))
            .orElse(List.of());
    var lines = new ArrayList<Html>();
    lines.addAll(QuestionWords.heading(measure, plans, phrases));
    lines.add(QuestionWords.stated(update.state(), phrases));
    lines.add(Html.quote(update.text()));
    lines.addAll(QuestionWords.lines(update.sheet(), questions, phrases));
    lines.add(
        phrases.html(
            update.authorship() == Authorship.OWN ? "progress.from.own" : "progress.from.behalf",
            "code",
            update.institution(),
            "at",
            SubmissionMoment.tell(update, phrases, clock.getZone())));
    return lines;
  }
}
