package lv.terminbot.wake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/** Quartz refuses, as it does when its tables cannot be written. */
class AlarmTest {
  private static final TriggerKey NEXT = new TriggerKey("next", "reminders");
  private static final Instant NOW = Instant.parse("2024-01-08T07:00:00Z");

  private final Scheduler quartz = mock(Scheduler.class);
  private final List<String> done = new ArrayList<>();
  private final Alarm alarm =
      new Alarm(
          quartz,
          List.of(
              () -> {
                throw new IllegalStateException("this duty fails");
              },
              () -> {
                done.add("reminders");
                return Optional.of(NOW.plusSeconds(5));
              }),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void theNextRingCannotBeSet() throws SchedulerException {
    when(quartz.rescheduleJob(eq(NEXT), any())).thenThrow(new SchedulerException("no table"));
  }

  @Test
  void whoMakesSomethingDueIsNotTroubled() {
    assertThatCode(alarm::ring).doesNotThrowAnyException();
  }

  @Test
  void whatIsDueIsDoneAndNothingThrownThoughTheNextRingCannotBeSet() throws SchedulerException {
    assertThatCode(alarm::look).doesNotThrowAnyException();

    assertThat(done).containsExactly("reminders");
    verify(quartz).rescheduleJob(eq(NEXT), any());
  }

  /** As where two threads, or two instances on one database, both find that none is set. */
  @Test
  void whereSomebodyElseWasFirstToSetTheNextRingItIsMoved() throws SchedulerException {
    reset(quartz);
    when(quartz.scheduleJob(any(Trigger.class)))
        .thenThrow(new ObjectAlreadyExistsException("next is there"));

    alarm.ring();

    verify(quartz, times(2)).rescheduleJob(eq(NEXT), any());
  }

  @Test
  void aStartThatCannotRingAtAllIsNoStart() throws SchedulerException {
    doThrow(new SchedulerException("no table")).when(quartz).addJob(any(), eq(true));

    assertThatThrownBy(alarm::start).hasMessageContaining("Quartz could not be started");
  }
}
