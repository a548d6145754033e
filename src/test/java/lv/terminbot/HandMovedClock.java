package lv.terminbot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class HandMovedClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  public HandMovedClock(Instant start, ZoneId zone) {
    this(new AtomicReference<>(start), zone);
  }

  private HandMovedClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public void moveTo(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HandMovedClock(now, other);
  }
}
