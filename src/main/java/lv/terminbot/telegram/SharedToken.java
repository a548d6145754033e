package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.SystemNote;
import lv.terminbot.mailbox.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices another program that polls with this bot's token: Telegram gives each update to one of
 * the two. A single conflict may be the end of an earlier life; the second within a minute is told,
 * once a day however long it lasts.
 */
public final class SharedToken {
  private static final Logger log = LoggerFactory.getLogger(SharedToken.class);
  private static final ChatId NOBODY = new ChatId(0);
  private static final Duration FRESH = Duration.ofMinutes(1);
  private final Inbox inbox;
  private final UnitOfWork work;
  private final Clock clock;
  private volatile Optional<Long> lastConflict = Optional.empty();
  private volatile Optional<Long> provedAt = Optional.empty();

  public SharedToken(Inbox inbox, UnitOfWork work, Clock clock) {
    this.inbox = inbox;
    this.work = work;
    this.clock = clock;
  }

  /** Whether another program took updates in the last minute. */
  boolean lasts() {
    return isFresh(provedAt);
  }

  /** A poll was refused because somebody else polls. */
  void conflicted(String why) {
    var second = isFresh(lastConflict);
    var known = lasts();
    lastConflict = Optional.of(System.nanoTime());
    if (!second) {
      log.warn("a poll was ended by another one with the same token: {}", why);
      return;
    }
    provedAt = lastConflict;
    if (!known) {
      log.error(
          "another program uses this bot's token, or a webhook is set: {}; what people write"
              + " reaches only one of the two. Stop the other program, or have @BotFather revoke"
              + " the token and give this program the new one",
          why);
    }
    tell(clock.instant());
  }

  private static boolean isFresh(Optional<Long> at) {
    return at.filter(nanos -> System.nanoTime() - nanos < FRESH.toNanos()).isPresent();
  }

  private void tell(Instant now) {
    var day = now.truncatedTo(ChronoUnit.DAYS);
    try {
      var note =
          new SystemNote(
              "shared:" + day.toEpochMilli(), NOBODY, new SystemNote.TokenShared(now), now);
      work.run(() -> inbox.keep(note));
    } catch (RuntimeException e) {
      log.error("the conflict of two programs was not noted: {}", FailureCause.inWords(e));
    }
  }
}
