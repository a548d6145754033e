package lv.terminbot.answer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lv.terminbot.plan.PlannedMeasure;
import lv.terminbot.plan.Question;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.progress.QuestionWords;
import lv.terminbot.progress.SubmissionMoment;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A progress update as it is shown in answers: state, words, whose, when, and its number. */
final class UpdateLines {
  private UpdateLines() {}

  static List<Html> write(
      ProgressUpdate update, PlannedMeasure planned, Phrases phrases, ZoneId zone, int atMost) {
    return write(
        update, Html.quote(Lists.shortened(update.text(), atMost)), planned, phrases, zone);
  }

  /**
   * @param words what was done, as it is to be shown
   */
  static List<Html> write(
      ProgressUpdate update, Html words, PlannedMeasure planned, Phrases phrases, ZoneId zone) {
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "answer.update.state",
            "sign",
            update.state().sign(),
            "state",
            phrases.plain("progress.state." + update.state().code())));
    lines.add(words);
    lines.addAll(QuestionWords.lines(update.sheet(), questions(update, planned), phrases));
    lines.add(
        phrases.html(
            key(update),
            "code",
            update.institution(),
            "at",
            SubmissionMoment.tell(update, phrases, zone),
            "receipt",
            update.number()));
    return lines;
  }

  private static Collection<Question> questions(ProgressUpdate update, PlannedMeasure measure) {
    return measure
        .plan()
        .cycle(update.cycle().code())
        .map(cycle -> cycle.questionnaire().askedAt(update.submittedAt()))
        .orElse(List.of());
  }

  private static String key(ProgressUpdate update) {
    if (update.authorship() == Authorship.OWN) {
      return update.late() ? "answer.update.ownLate" : "answer.update.own";
    }
    return update.late() ? "answer.update.behalfLate" : "answer.update.behalf";
  }
}
