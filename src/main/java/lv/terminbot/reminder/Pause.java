package lv.terminbot.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether everything unasked is paused: reminders, nudges, announcements. Questions are answered as
 * always.
 */
public final class Pause {
  private final Pauses pauses;

  public Pause(Pauses pauses) {
    this.pauses = pauses;
  }

  /** Whether nothing unasked may go out now. */
  public boolean holds() {
    return pauses.lasting().isPresent();
  }

  /** A duty that is not done while it is paused; it is looked at again when the pause ends. */
  public Supplier<Optional<Instant>> over(Supplier<Optional<Instant>> duty) {
    return () -> {
      var lasting = pauses.lasting();
      return lasting.isPresent() ? lasting.get().until() : duty.get();
    };
  }
}
