package lv.terminbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Notices polls that succeed while nothing advances: the server brings what was stored already and
 * has not taken what confirms it. Such polls follow each other ever more slowly, and health tells.
 */
final class Standstill {
  private static final Logger log = LoggerFactory.getLogger(Standstill.class);
  private static final int TOLD_AFTER = 3;
  private final Timeouts timeouts;
  private Optional<Integer> newest = Optional.empty();
  private volatile int repeats;

  Standstill(Timeouts timeouts) {
    this.timeouts = timeouts;
  }

  /** Takes what a poll brought, and says how long to rest before the next one. */
  Duration restAfter(List<Update> updates) {
    var last = updates.stream().reduce((_, later) -> later).map(Update::getUpdateId);
    if (last.isEmpty() || !last.equals(newest)) {
      repeats = 0;
      newest = last.or(() -> newest);
      return Duration.ZERO;
    }
    repeats++;
    if (repeats == TOLD_AFTER || repeats % 100 == 0) {
      log.error(
          "polls succeed and nothing advances: the server brought update {} again, {} times",
          last.get(),
          repeats);
    }
    return timeouts.pause(repeats);
  }

  /** Whether the last polls have brought nothing new though something waits. */
  boolean lasts() {
    return repeats >= TOLD_AFTER;
  }
}
