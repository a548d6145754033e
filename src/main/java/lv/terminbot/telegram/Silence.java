package lv.terminbot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.ChatId;
import lv.terminbot.mailbox.ChatKind;
import lv.terminbot.mailbox.Content;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.mailbox.Sender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that Telegram could not be asked for longer than it keeps what people said, also across a
 * restart, and leaves a note of it in the inbox. Polls that follow each other without trouble are
 * no silence, however far the clock was moved between them.
 */
final class Silence {
  private static final Logger log = LoggerFactory.getLogger(Silence.class);
  private static final ChatId NOBODY = new ChatId(0);
  private static final Duration WRITTEN_DOWN = Duration.ofMinutes(1);
  private final Mail mail;
  private final Clock clock;
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> written = Optional.empty();
  private boolean broken = true;

  Silence(Mail mail, Clock clock) {
    this.mail = mail;
    this.clock = clock;
  }

  /** A poll failed. */
  synchronized void failed() {
    broken = true;
  }

  /** A poll was answered well; to be told before what it brought is kept. */
  synchronized void polled() {
    var now = clock.instant();
    try {
      if (broken) {
        mail.commit().run(() -> endedAt(now));
        written = Optional.of(now);
      } else if (written.filter(at -> isFresh(at, now)).isEmpty()) {
        mail.lastPoll().put(now);
        written = Optional.of(now);
      }
      last = Optional.of(now);
      broken = false;
    } catch (RuntimeException e) {
      log.error("the moment of the last poll was not stored: {}", Trouble.inWords(e));
    }
  }

  private static boolean isFresh(Instant at, Instant now) {
    return Duration.between(at, now).abs().compareTo(WRITTEN_DOWN) < 0;
  }

  private void endedAt(Instant now) {
    Stream.of(last, mail.lastPoll().at())
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .filter(before -> before.plus(Content.Unheard.KEPT).isBefore(now))
        .ifPresent(before -> note(before, now));
    mail.lastPoll().put(now);
  }

  private void note(Instant from, Instant to) {
    log.warn("no poll succeeded from {} to {}: what people wrote may be lost", from, to);
    mail.inbox()
        .keep(
            new Incoming(
                "unheard:" + from.toEpochMilli(),
                NOBODY,
                ChatKind.PRIVATE,
                new Sender(NOBODY.value(), "", Optional.empty()),
                new Content.Unheard(from, to),
                to));
  }
}
