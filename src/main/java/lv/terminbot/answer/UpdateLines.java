package lv.terminbot.answer;

import java.time.ZoneId;
import java.util.List;
import lv.terminbot.progress.ProgressUpdate;
import lv.terminbot.progress.ProgressUpdate.Authorship;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** A progress update as it is shown in answers: state, words, whose, when, and its number. */
final class UpdateLines {
  private UpdateLines() {}

  static List<Html> of(ProgressUpdate update, Phrases phrases, ZoneId zone, int atMost) {
    return List.of(
        phrases.html(
            "answer.update.state",
            "sign",
            update.state().sign(),
            "state",
            phrases.plain("progress.state." + update.state().code())),
        Html.quote(shortened(update.text(), atMost)),
        phrases.html(
            key(update),
            "code",
            update.institution(),
            "at",
            phrases.moment(update.submittedAt(), zone),
            "receipt",
            update.number()));
  }

  private static String key(ProgressUpdate update) {
    if (update.authorship() == Authorship.OWN) {
      return update.late() ? "answer.update.ownLate" : "answer.update.own";
    }
    return update.late() ? "answer.update.behalfLate" : "answer.update.behalf";
  }

  private static String shortened(String text, int atMost) {
    if (text.length() <= atMost) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(atMost - 1)) ? atMost - 1 : atMost;
    return text.substring(0, end).stripTrailing() + " …";
  }
}
