package lv.terminbot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.terminbot.mailbox.Incoming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Puts a batch of updates into the inbox, all in one commit, as often as it takes. */
final class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);
  private final Mail mail;
  private final Translation translation;
  private final Timeouts timeouts;
  private final CountDownLatch ending;

  /**
   * @param ending opens when there is no time left for trying again
   */
  Intake(Mail mail, Translation translation, Timeouts timeouts, CountDownLatch ending) {
    this.mail = mail;
    this.translation = translation;
    this.timeouts = timeouts;
    this.ending = ending;
  }

  /** Returns true once all is stored; false only if it could not be before the end. */
  boolean keep(List<Update> updates) throws InterruptedException {
    var arrived = updates.stream().map(this::translated).flatMap(Optional::stream).toList();
    for (var failures = 1; !stored(arrived, failures); failures++) {
      if (ending.await(timeouts.pause(failures).toMillis(), TimeUnit.MILLISECONDS)) {
        return stored(arrived, failures + 1);
      }
    }
    return true;
  }

  private boolean stored(List<Incoming> arrived, int failures) {
    if (arrived.isEmpty()) {
      return true;
    }
    try {
      mail.commit().run(() -> arrived.forEach(mail.inbox()::keep));
      return true;
    } catch (RuntimeException e) {
      log.error("{} updates not stored, try {}: {}", arrived.size(), failures, Trouble.inWords(e));
      return false;
    }
  }

  private Optional<Incoming> translated(Update update) {
    try {
      var incoming = translation.of(update);
      if (incoming.isEmpty()) {
        log.debug("update {} says nothing to the bot", update.getUpdateId());
      }
      return incoming;
    } catch (RuntimeException e) {
      log.warn("update {} is malformed: {}", update.getUpdateId(), e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
