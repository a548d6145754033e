package lv.terminbot.progress.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.mailbox.WritingTime;
import lv.terminbot.progress.Draft;
import lv.terminbot.progress.HeardLater;

/** When what is submitted now was written: an outage of the bot makes no answer late. */
public final class SubmissionTime {
  private final WritingTime writing;
  private final Clock clock;

  public SubmissionTime(WritingTime writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  Instant submitted() {
    return clock.instant();
  }

  /** When its words, or those that confirm it, were written, if the bot heard them only later. */
  Optional<Instant> written(Draft draft) {
    var now = clock.instant();
    return draft
        .heardLater()
        .filter(words -> words.countsAt(now))
        .or(() -> HeardLater.find(writing.clock().instant(), now))
        .map(HeardLater::writtenAt);
  }
}
