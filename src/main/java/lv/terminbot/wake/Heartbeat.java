package lv.terminbot.wake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import lv.terminbot.text.Whereabouts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beats by the time that passes, whatever the clock on the wall shows. It rings the alarm every
 * minute and whenever the clock was moved, and has what rests until a moment rest no longer for a
 * clock that was set back, as the time service does when a machine has started with a wrong one.
 */
public final class Heartbeat {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration RING_ANYWAY = Duration.ofMinutes(1);

  /** Longer than it may wait for a database that has gone without a word, which no start mends. */
  private static final Duration STANDS_STILL = Duration.ofMinutes(3);

  private static final Duration TOLD = Duration.ofMinutes(15);

  /** A clock that is only slowed down or hurried stays within this from one beat to the next. */
  private static final Duration SLEWED = Duration.ofSeconds(2);

  /** Longer than anything rests. */
  private static final Duration ALL_OF_IT = Duration.ofDays(36_500);

  private final Alarm alarm;
  private final Consumer<Duration> shorten;
  private final Clock clock;
  private final LongSupplier nanos;
  private final CountDownLatch ending = new CountDownLatch(1);
  private Instant shown;
  private long beatAt;
  private long rungAt;
  private volatile long beganAt;
  private volatile Optional<Jump> jump = Optional.empty();

  private record Jump(Duration by, long at) {}

  /**
   * @param shorten takes so much from all that rests until a moment
   * @param nanos the time that passes, as {@link System#nanoTime} has it
   */
  public Heartbeat(Alarm alarm, Consumer<Duration> shorten, Clock clock, LongSupplier nanos) {
    this.alarm = alarm;
    this.shorten = shorten;
    this.clock = clock;
    this.nanos = nanos;
    this.shown = clock.instant();
    this.beatAt = nanos.getAsLong();
    this.rungAt = beatAt;
    this.beganAt = beatAt;
  }

  /** Whether it beats as it should. */
  boolean beats() {
    return nanos.getAsLong() - beganAt < STANDS_STILL.toNanos();
  }

  /** By how much the clock was moved in the last quarter of an hour, if it was. */
  Optional<Duration> lastJump() {
    return jump.filter(one -> nanos.getAsLong() - one.at() < TOLD.toNanos()).map(Jump::by);
  }

  /** Begins to beat; what an earlier program let rest, by a clock nobody knows, goes on. */
  public void start() {
    shorten.accept(ALL_OF_IT);
    Thread.ofPlatform().daemon().name("heartbeat").start(this::live);
  }

  public void stop() {
    ending.countDown();
  }

  private void live() {
    try {
      while (!ending.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
        beat();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** One beat; it must outlive whatever goes wrong in it. */
  void beat() {
    var shows = clock.instant();
    var at = nanos.getAsLong();
    beganAt = at;
    var moved = Duration.between(shown, shows).minusNanos(at - beatAt);
    try {
      follow(moved, at);
      shown = shows;
      beatAt = at;
    } catch (RuntimeException failed) {
      LOG.error(
          "the clock could not be followed, trying again in a moment: {}", Whereabouts.of(failed));
    }
  }

  private void follow(Duration moved, long at) {
    var jumped = moved.abs().compareTo(SLEWED) > 0;
    if (jumped) {
      jump = Optional.of(new Jump(moved, at));
      LOG.warn("the clock was moved by {}; what is due is worked out anew", moved);
    }
    if (jumped && moved.isNegative()) {
      shorten.accept(moved.negated());
    }
    if (jumped || at - rungAt >= RING_ANYWAY.toNanos()) {
      rungAt = at;
      alarm.ring();
    }
  }
}
