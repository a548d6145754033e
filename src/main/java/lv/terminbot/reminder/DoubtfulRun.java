package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Doubtful;
import lv.terminbot.mailbox.Doubts;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.UnitOfWork;

/**
 * Tells the coordinators of messages that may not have arrived: all of one bad minute in one
 * notice, once it is over. Also tells of a chat that Telegram has asked not to write to for long.
 */
public final class DoubtfulRun {
  private static final Duration OVER = Duration.ofSeconds(30);
  private static final Duration LONG_REST = Duration.ofMinutes(1);
  private final Doubts doubts;
  private final Outbox outbox;
  private final DoubtfulNotice notice;
  private final UnitOfWork work;
  private final Clock clock;

  public DoubtfulRun(
      Doubts doubts, Outbox outbox, DoubtfulNotice notice, UnitOfWork work, Clock clock) {
    this.doubts = doubts;
    this.outbox = outbox;
    this.notice = notice;
    this.work = work;
    this.clock = clock;
  }

  /** Does all that is due; the look of every minute is often enough for what comes next. */
  public Optional<Instant> run() {
    var now = clock.instant();
    var resting = doubts.waitingBeyond(now.plus(LONG_REST));
    if (!resting.isEmpty()) {
      tell(resting, notice.waiting(resting), now);
    }
    var uncertain = doubts.untold();
    var over = uncertain.stream().map(Doubtful::moment).max(Instant::compareTo).map(this::later);
    if (over.isEmpty() || isAhead(over.get(), now)) {
      return over;
    }
    tell(uncertain, notice.uncertain(uncertain, now), now);
    return Optional.empty();
  }

  private Instant later(Instant newest) {
    return newest.plus(OVER);
  }

  /** A clock that was set back makes nobody wait for the old time. */
  private static boolean isAhead(Instant over, Instant now) {
    return now.isBefore(over) && Duration.between(now, over).compareTo(OVER) <= 0;
  }

  private void tell(List<Doubtful> messages, List<Reply> letters, Instant now) {
    work.run(
        () -> {
          doubts.tell(messages.stream().map(Doubtful::id).toList(), now);
          outbox.answer(letters);
        });
  }
}
