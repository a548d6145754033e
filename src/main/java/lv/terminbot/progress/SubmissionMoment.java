package lv.terminbot.progress;

import java.time.ZoneId;
import lv.terminbot.text.Phrases;

/** When an update was submitted, and when it was written where that was earlier, in words. */
public final class SubmissionMoment {
  private SubmissionMoment() {}

  public static String tell(ProgressUpdate update, Phrases phrases, ZoneId zone) {
    var at = phrases.moment(update.submittedAt(), zone);
    return update
        .writtenAt()
        .map(written -> phrases.moment(written, zone))
        .map(written -> phrases.plain("progress.heardLater", "at", at, "written", written))
        .orElse(at);
  }
}
