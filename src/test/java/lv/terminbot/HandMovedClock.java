package lv.terminbot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A clock that a test moves; in between it stands, or goes on by itself. */
public final class HandMovedClock extends Clock {
  private final Function<Instant, Clock> from;
  private final AtomicReference<Clock> hands;
  private final ZoneId zone;
  private final AtomicReference<Waiting> waiting = new AtomicReference<>(Waiting.NOBODY);

  private HandMovedClock(Function<Instant, Clock> from, AtomicReference<Clock> hands, ZoneId zone) {
    this.from = from;
    this.hands = hands;
    this.zone = zone;
  }

  public static HandMovedClock standing(Instant at, ZoneId zone) {
    return started(instant -> Clock.fixed(instant, zone), at, zone);
  }

  public static HandMovedClock going(Instant from, ZoneId zone) {
    var real = Clock.system(zone);
    return started(
        instant -> Clock.offset(real, Duration.between(real.instant(), instant)), from, zone);
  }

  private static HandMovedClock started(Function<Instant, Clock> from, Instant start, ZoneId zone) {
    return new HandMovedClock(from, new AtomicReference<>(from.apply(start)), zone);
  }

  public void moveTo(Instant instant) {
    hands.set(from.apply(instant));
  }

  /** Does this once, on the thread that asks, when a class of this name asks for the time next. */
  public void whenAskedBy(String className, Runnable work) {
    waiting.set(new Waiting(className, work));
  }

  private record Waiting(String className, Runnable work) {
    static final Waiting NOBODY = new Waiting("", () -> {});

    boolean isMet() {
      return !className.isEmpty()
          && StackWalker.getInstance()
              .walk(frames -> frames.anyMatch(f -> f.getClassName().endsWith("." + className)));
    }
  }

  @Override
  public Instant instant() {
    var met = waiting.get();
    if (met.isMet() && waiting.compareAndSet(met, Waiting.NOBODY)) {
      met.work().run();
    }
    return hands.get().instant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HandMovedClock(from, hands, other);
  }
}
