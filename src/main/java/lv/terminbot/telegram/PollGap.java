package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.LastPoll;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that Telegram could not be asked for longer than it keeps what people said, also across a
 * restart, and leaves a note of it in the inbox. Polls that follow each other without trouble are
 * no silence, however far the clock was moved between them.
 */
public final class PollGap {
  private static final Logger log = LoggerFactory.getLogger(PollGap.class);
  private static final ChatId NOBODY = new ChatId(0);
  private static final Duration WRITTEN_DOWN = Duration.ofMinutes(1);
  private final LastPoll lastPoll;
  private final Inbox inbox;
  private final UnitOfWork work;
  private final Clock clock;
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> written = Optional.empty();
  private boolean broken = true;
  private Optional<Instant> silentSince = Optional.empty();

  public PollGap(LastPoll lastPoll, Inbox inbox, UnitOfWork work, Clock clock) {
    this.lastPoll = lastPoll;
    this.inbox = inbox;
    this.work = work;
    this.clock = clock;
  }

  /** A poll failed. */
  synchronized void failed() {
    broken = true;
  }

  /** A poll was answered well; to be told before what it brought is kept. */
  synchronized void polled() {
    var now = clock.instant();
    silentSince = Optional.empty();
    try {
      if (broken) {
        silentSince = before().filter(at -> at.plus(WRITTEN_DOWN).isBefore(now));
        work.run(() -> endedAt(now));
        written = Optional.of(now);
      } else if (written.filter(at -> isFresh(at, now)).isEmpty()) {
        lastPoll.put(now);
        written = Optional.of(now);
      }
      last = Optional.of(now);
      broken = false;
    } catch (RuntimeException e) {
      log.error("the moment of the last poll was not stored: {}", FailureCause.inWords(e));
    }
  }

  private static boolean isFresh(Instant at, Instant now) {
    return Duration.between(at, now).abs().compareTo(WRITTEN_DOWN) < 0;
  }

  private void endedAt(Instant now) {
    before()
        .filter(before -> before.plus(SystemNote.Unheard.KEPT).isBefore(now))
        .ifPresent(before -> note(before, now));
    lastPoll.put(now);
  }

  private Optional<Instant> before() {
    return Stream.of(last, lastPoll.at()).flatMap(Optional::stream).max(Instant::compareTo);
  }

  /**
   * Since when nothing could be heard before the newest poll: what it brought may be as old. Empty
   * where polls follow each other.
   */
  synchronized Optional<Instant> silentSince() {
    return silentSince;
  }

  private void note(Instant from, Instant to) {
    log.warn("no poll succeeded from {} to {}: what people wrote may be lost", from, to);
    inbox.keep(
        new SystemNote(
            "unheard:" + from.toEpochMilli(), NOBODY, new SystemNote.Unheard(from, to), to));
  }
}
