package lv.terminbot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.lease.PollingLease;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Tells those who watch over polling how each poll went, and whose turn it is to poll. */
final class PollSigns {
  private final ConnectionState state;
  private final PollGap gap;
  private final Standstill standstill;
  private final SharedToken shared;
  private final PollingLease lease;

  PollSigns(
      ConnectionState state,
      PollGap gap,
      Standstill standstill,
      SharedToken shared,
      PollingLease lease) {
    this.lease = lease;
    this.state = state;
    this.gap = gap;
    this.standstill = standstill;
    this.shared = shared;
  }

  PollingLease lease() {
    return lease;
  }

  /** Another instance polls: what it hears is heard, and where it goes on nobody here knows. */
  void stoodBy() {
    state.stoodBy();
    gap.failed();
  }

  /** What kept Telegram lately from bringing what waits, if anything did. */
  void broughtWebhook(Optional<String> obstacle) {
    state.webhookMet(obstacle);
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
    var rest = standstill.restAfter(updates);
    if (rest.isZero()) {
      state.polledUsefully();
    }
    return rest;
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
