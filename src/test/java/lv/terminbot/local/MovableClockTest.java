package lv.terminbot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final Instant TODAY = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant START = Instant.parse("2024-01-05T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void beginsAtTheFirstDateAndRunsAtRealPace() {
    var real = new SteppedClock(TODAY);
    var clock = new MovableClock(real, START, folder);

    real.now = TODAY.plusSeconds(90);

    assertThat(clock.instant()).isEqualTo(START.plusSeconds(90));
  }

  @Test
  void travelsForwardAndTellsListeners() {
    var clock = new MovableClock(Clock.fixed(TODAY, RIGA), START, folder);
    var told = new AtomicInteger();
    clock.onMoved(told::incrementAndGet);

    var moved = clock.travelTo(START.plusSeconds(3600));

    assertThat(moved).isTrue();
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(3600));
    assertThat(told).hasValue(1);
  }

  @Test
  void neverTravelsBack() {
    var clock = new MovableClock(Clock.fixed(TODAY, RIGA), START, folder);
    var told = new AtomicInteger();
    clock.onMoved(told::incrementAndGet);

    assertThat(clock.travelTo(START)).isFalse();
    assertThat(clock.travelTo(START.minusMillis(1))).isFalse();

    assertThat(clock.instant()).isEqualTo(START);
    assertThat(told).hasValue(0);
  }

  @Test
  void goesOnAtTheBotsDateAfterARestart() {
    var before = new MovableClock(Clock.fixed(TODAY, RIGA), START, folder);
    before.travelTo(START.plusSeconds(7200));

    var after = new MovableClock(Clock.fixed(TODAY.plusSeconds(60), RIGA), START, folder);

    assertThat(after.instant()).isEqualTo(START.plusSeconds(7260));
  }

  @Test
  void movesWhatWasSeenInAnotherZoneToo() {
    var clock = new MovableClock(Clock.fixed(TODAY, RIGA), START, folder);
    var utc = clock.withZone(ZoneId.of("UTC"));

    clock.travelTo(START.plusSeconds(10));

    assertThat(utc.instant()).isEqualTo(START.plusSeconds(10));
    assertThat(utc.getZone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void saysWhatToDoWithADamagedFile() throws IOException {
    Files.writeString(folder.resolve("clock.txt"), "yesterday");

    assertThatThrownBy(() -> new MovableClock(Clock.fixed(TODAY, RIGA), START, folder))
        .hasMessageContaining("delete that file");
  }

  private static final class SteppedClock extends Clock {
    private Instant now;

    private SteppedClock(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return RIGA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
