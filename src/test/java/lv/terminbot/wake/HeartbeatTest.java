package lv.terminbot.wake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import lv.terminbot.HandMovedClock;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.boot.health.contributor.Status;

/** A wall clock that is moved, and time that passes all the same. */
class HeartbeatTest {
  private static final TriggerKey NEXT = new TriggerKey("next", "reminders");
  private final HandMovedClock clock =
      HandMovedClock.standing(Instant.parse("2024-01-08T10:00:00Z"), ZoneOffset.UTC);
  private final AtomicLong nanos = new AtomicLong(-5);
  private final Scheduler quartz = mock(Scheduler.class);
  private final List<Duration> shortened = new ArrayList<>();
  private final Heartbeat heart =
      new Heartbeat(new Alarm(quartz, List.of(), clock), shortened::add, clock, nanos::get);

  @Test
  void aClockSetBackRingsAtOnceAndWhatRestsRestsSoMuchLess() throws SchedulerException {
    passes(Duration.ofSeconds(5));
    clock.moveTo(clock.instant().minus(Duration.ofHours(3)));
    heart.beat();

    assertThat(shortened).containsExactly(Duration.ofHours(3));
    verify(quartz).rescheduleJob(eq(NEXT), any());
  }

  @Test
  void aClockSetForwardRingsAtOnceAndTakesNothingFromWhatRests() throws SchedulerException {
    passes(Duration.ofSeconds(5));
    clock.moveTo(clock.instant().plus(Duration.ofHours(3)));
    heart.beat();

    assertThat(shortened).isEmpty();
    verify(quartz).rescheduleJob(eq(NEXT), any());
  }

  @Test
  void afterwardsItRingsEveryMinuteOfTheTimeThatPasses() throws SchedulerException {
    clock.moveTo(clock.instant().minus(Duration.ofHours(3)));
    heart.beat();
    for (var second = 0; second < 120; second += 5) {
      passes(Duration.ofSeconds(5));
      heart.beat();
    }

    verify(quartz, times(3)).rescheduleJob(eq(NEXT), any());
    assertThat(shortened).hasSize(1);
  }

  @Test
  void aClockThatOnlyRunsALittleSlowIsLeftAlone() throws SchedulerException {
    passes(Duration.ofSeconds(5));
    clock.moveTo(clock.instant().minusMillis(900));
    heart.beat();

    assertThat(shortened).isEmpty();
    verify(quartz, never()).rescheduleJob(any(), any());
  }

  @Test
  void thatTheClockWasMovedIsToldForAQuarterOfAnHour() {
    var health = new ClockHealth(heart);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    passes(Duration.ofSeconds(5));
    clock.moveTo(clock.instant().plus(Duration.ofHours(3)));
    heart.beat();

    assertThat(health.health().getStatus()).isEqualTo(ClockHealth.DEGRADED);
    assertThat(health.health().getDetails()).containsEntry("movedBy", "PT3H").containsKey("remedy");

    for (var minute = 0; minute < 15; minute++) {
      passes(Duration.ofMinutes(1));
      heart.beat();
    }
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aHeartThatStandsStillIsToldOnceNoDatabaseCanBeWhatItWaitsFor() {
    var health = new ClockHealth(heart);
    heart.beat();
    passes(Duration.ofSeconds(100));
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    passes(Duration.ofSeconds(100));

    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails().get("fault").toString()).contains("start again");
  }

  private void passes(Duration time) {
    nanos.addAndGet(time.toNanos());
    clock.moveTo(clock.instant().plus(time));
  }
}
