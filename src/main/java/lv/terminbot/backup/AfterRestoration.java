package lv.terminbot.backup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.Trail;
import lv.terminbot.people.TrailEntry;
import lv.terminbot.people.TrailEvent;

/** Settles once, before anybody is heard, what follows from data that were put back. */
public final class AfterRestoration {
  private final Restorations restorations;
  private final PassedOver passedOver;
  private final RestorationNotice notice;
  private final Trail trail;
  private final Clock clock;

  public AfterRestoration(
      Restorations restorations,
      PassedOver passedOver,
      RestorationNotice notice,
      Trail trail,
      Clock clock) {
    this.restorations = restorations;
    this.passedOver = passedOver;
    this.notice = notice;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Does so if it is to be done; part of the caller's commit. Returns the moment up to which the
   * data that were put back hold everything.
   */
  public Optional<Instant> settle() {
    var copied = restorations.unsettled();
    copied.ifPresent(this::settle);
    return copied;
  }

  private void settle(Instant copied) {
    var now = clock.instant();
    var notKnown = restorations.settle(now);
    passedOver.all().forEach(one -> one.accept(copied));
    trail.write(
        TrailEntry.of(TrailEvent.DATA_RESTORED, "database")
            .from(now.toString())
            .to(copied.toString()));
    notice.tell(copied, notKnown, now);
  }
}
