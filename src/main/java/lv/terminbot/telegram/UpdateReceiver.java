package lv.terminbot.telegram;

import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Inbox;
import lv.terminbot.mailbox.Incoming;
import lv.terminbot.telegram.incoming.Translation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Has a batch of updates taken in, all in one commit, as often as it takes. */
final class UpdateReceiver {
  private static final Logger log = LoggerFactory.getLogger(UpdateReceiver.class);
  private final Inbox.Intake intake;
  private final Translation translation;
  private final Retries retries;

  UpdateReceiver(Inbox.Intake intake, Translation translation, Retries retries) {
    this.intake = intake;
    this.translation = translation;
    this.retries = retries;
  }

  /** Returns true once all is stored; false only if it could not be before the end. */
  boolean keep(List<Update> updates) throws InterruptedException {
    var arrived =
        updates.stream().<Incoming>flatMap(update -> translated(update).stream()).toList();
    return retries.untilOnceMore(tries -> stored(arrived, tries));
  }

  /** Stores one that was brought; false if that cannot be now, and it is to be brought again. */
  boolean keepBrought(Update update) {
    return !retries.ended()
        && stored(List.<Incoming>copyOf(translated(update).stream().toList()), 1);
  }

  private boolean stored(List<Incoming> arrived, int tries) {
    if (arrived.isEmpty()) {
      return true;
    }
    try {
      intake.take(arrived);
      return true;
    } catch (NullPointerException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
      return passedOver(arrived, tries, wrong);
    } catch (RuntimeException e) {
      log.error(
          "{} updates not stored, try {}: {}", arrived.size(), tries, FailureCause.inWords(e));
      return false;
    }
  }

  /** What cannot be read any better later does not hold up what came with it and comes after it. */
  private boolean passedOver(List<Incoming> arrived, int tries, RuntimeException wrong) {
    if (arrived.size() > 1) {
      return arrived.stream().allMatch(one -> stored(List.of(one), tries));
    }
    log.warn("an update is malformed: {}", wrong.getClass().getSimpleName());
    return true;
  }

  private Optional<? extends Incoming> translated(Update update) {
    try {
      var incoming = translation.translate(update);
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
