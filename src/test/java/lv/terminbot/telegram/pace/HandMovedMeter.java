package lv.terminbot.telegram.pace;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when told. */
public final class HandMovedMeter implements TimeMeter {
  private final AtomicLong nanos = new AtomicLong(1_000_000);

  public void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Override
  public long currentTimeNanos() {
    return nanos.get();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
