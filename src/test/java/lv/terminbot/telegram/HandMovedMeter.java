package lv.terminbot.telegram;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** Time that passes only when told. */
final class HandMovedMeter implements TimeMeter {
  private volatile long nanos = 1_000_000;

  void pass(Duration time) {
    nanos += time.toNanos();
  }

  @Override
  public long currentTimeNanos() {
    return nanos;
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
