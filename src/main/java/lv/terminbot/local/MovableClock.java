package lv.terminbot.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The clock of local mode: it runs at real pace from a date of its own and can travel forward,
 * never back. What it is ahead or behind of real time is kept in a file, so that a restart goes on
 * at the bot's date. Safe for use from any thread.
 */
public final class MovableClock extends Clock {
  private static final String FILE = "clock.txt";

  private final Clock real;
  private final Path file;
  private final ReentrantLock travelling = new ReentrantLock();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Duration offset;

  /**
   * Goes on from the date kept in {@code folder}, or begins at {@code start} if nothing is kept.
   *
   * @param real the clock of the machine; its zone becomes the zone of this clock
   */
  public MovableClock(Clock real, Instant start, Path folder) {
    this.real = real;
    this.file = folder.resolve(FILE);
    this.offset = Files.exists(file) ? kept() : Duration.between(real.instant(), start);
    keep(offset);
  }

  /**
   * Moves on to {@code then} and tells the listeners, in this thread. Answers false, and changes
   * nothing, when {@code then} is not ahead.
   */
  public boolean travelTo(Instant then) {
    travelling.lock();
    try {
      if (!then.isAfter(instant())) {
        return false;
      }
      var moved = Duration.between(real.instant(), then);
      keep(moved);
      offset = moved;
    } finally {
      travelling.unlock();
    }
    listeners.forEach(Runnable::run);
    return true;
  }

  /** Has {@code listener} run after each travel, in the thread that travelled. */
  public void onMoved(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** The same moving time seen in another zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new InZone(zone);
  }

  private Duration kept() {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the bot's date cannot be read from " + file, e);
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "the bot's date in " + file + " is damaged; delete that file to begin at the first date",
          e);
    }
  }

  private void keep(Duration value) {
    try {
      AtomicFile.write(file, value.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the bot's date cannot be kept in " + file, e);
    }
  }

  private final class InZone extends Clock {
    private final ZoneId zone;

    private InZone(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(other);
    }

    @Override
    public Instant instant() {
      return MovableClock.this.instant();
    }
  }
}
