package lv.terminbot.wake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.boot.health.contributor.Status;

/** What health tells of what is due by the clock. */
class AlarmHealthTest {
  private static final TriggerKey NEXT = new TriggerKey("next", "reminders");
  private final Scheduler quartz = mock(Scheduler.class);
  private boolean fails;
  private final Alarm alarm =
      new Alarm(
          quartz,
          List.of(this::duty),
          Clock.fixed(Instant.parse("2024-01-08T07:00:00Z"), ZoneOffset.UTC));
  private final AlarmHealth health = new AlarmHealth(alarm);

  private Optional<Instant> duty() {
    if (fails) {
      throw new IllegalStateException("this duty fails");
    }
    return Optional.empty();
  }

  @Test
  void aDutyThatFailsIsToldUntilItSucceeds() {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    fails = true;
    alarm.look();
    alarm.look();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("dutiesFailedInARow", 2);
    assertThat(health.health().getDetails().get("remedy").toString()).contains("log");

    fails = false;
    alarm.look();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void aRingThatNobodyHasHeardIsTold() throws SchedulerException {
    var ring = mock(Trigger.class);
    when(quartz.getTrigger(NEXT)).thenReturn(ring);
    when(ring.getNextFireTime()).thenReturn(new Date(0));

    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getDetails()).containsEntry("ringOverdue", true);
  }

  @Test
  @Timeout(60)
  void itAnswersWhileTheDatabaseOfTheAlarmHangs() throws SchedulerException {
    var hangs = new CountDownLatch(1);
    when(quartz.getTrigger(NEXT))
        .thenAnswer(
            _ -> {
              hangs.await();
              return null;
            });
    for (var time = 0; time < 3; time++) {
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
    hangs.countDown();
  }
}
