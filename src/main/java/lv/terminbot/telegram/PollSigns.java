package lv.terminbot.telegram;

import java.time.Duration;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Tells those who watch over polling how each poll went. */
final class PollSigns {
  private final ConnectionState state;
  private final PollGap gap;
  private final Standstill standstill;
  private final SharedToken shared;

  PollSigns(ConnectionState state, PollGap gap, Standstill standstill, SharedToken shared) {
    this.state = state;
    this.gap = gap;
    this.standstill = standstill;
    this.shared = shared;
  }

  /** Any answer of the server. */
  void answered(CallOutcome<?> outcome) {
    state.heard(outcome);
  }

  /** A poll that was answered well. */
  void polled() {
    state.polled();
    gap.polled();
  }

  /** How long to rest after a poll that brought these: polls that advance nothing get slower. */
  Duration restAfter(List<Update> updates) {
    return standstill.restAfter(updates);
  }

  /** A poll that came to nothing. */
  void failed() {
    gap.failed();
  }

  /** Somebody else polls with the same token. */
  void conflicted(String words) {
    shared.conflicted(words);
  }
}
