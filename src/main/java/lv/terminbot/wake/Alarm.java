package lv.terminbot.wake;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.terminbot.reminder.Rounds;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the rounds at the next due moment, and every minute in case that moment has moved. What is
 * due stands in our own tables and is decided by the bot's clock, so Quartz's clock, a misfire or a
 * second instance change nothing but the moment of looking.
 */
public final class Alarm {
  static final JobKey RINGING = new JobKey("ring", "reminders");
  private static final TriggerKey NEXT = new TriggerKey("next", "reminders");
  private static final TriggerKey EVERY_MINUTE = new TriggerKey("every-minute", "reminders");
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  private final Scheduler scheduler;
  private final Rounds rounds;
  private final Clock clock;

  public Alarm(Scheduler scheduler, Rounds rounds, Clock clock) {
    this.scheduler = scheduler;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** Begins to ring: at once, since something may have been missed, and from then on. */
  public void start() {
    try {
      scheduler.addJob(job(), true);
      var everyMinute =
          newTrigger()
              .withIdentity(EVERY_MINUTE)
              .forJob(RINGING)
              .startNow()
              .withSchedule(
                  simpleSchedule()
                      .withIntervalInMinutes(1)
                      .repeatForever()
                      .withMisfireHandlingInstructionNextWithRemainingCount())
              .build();
      if (scheduler.rescheduleJob(EVERY_MINUTE, everyMinute) == null) {
        scheduler.scheduleJob(everyMinute);
      }
      scheduler.start();
      ring();
    } catch (SchedulerException broken) {
      throw new IllegalStateException("Quartz could not be started", broken);
    }
  }

  /** Looks now; for instance because the calendar was moved. */
  public void ring() {
    aim(Duration.ZERO);
  }

  void rung() {
    rounds.run().ifPresent(next -> aim(untilThen(next)));
  }

  private Duration untilThen(Instant next) {
    var rest = Duration.between(clock.instant(), next);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private void aim(Duration rest) {
    // What is further away is found by the look of every minute.
    if (rest.compareTo(Duration.ofMinutes(1)) > 0) {
      return;
    }
    var millis = Math.toIntExact(rest.toMillis());
    var next =
        newTrigger()
            .withIdentity(NEXT)
            .forJob(RINGING)
            .startAt(DateBuilder.futureDate(millis, IntervalUnit.MILLISECOND))
            .build();
    try {
      if (scheduler.rescheduleJob(NEXT, next) == null) {
        scheduler.scheduleJob(next);
      }
    } catch (SchedulerException broken) {
      LOG.warn("the next ring could not be set, the look of every minute remains", broken);
    }
  }

  private static JobDetail job() {
    return newJob(Ring.class).withIdentity(RINGING).storeDurably().build();
  }
}
