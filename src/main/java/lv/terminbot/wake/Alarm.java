package lv.terminbot.wake;

import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.terminbot.text.Whereabouts;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes what has to be done by the clock at the next due moment; the {@link Heartbeat} rings it in
 * case that moment has moved. What is due stands in our own tables and is decided by the bot's
 * clock, so Quartz's clock, a misfire or a second instance change nothing but the moment of
 * looking.
 */
public final class Alarm {
  static final JobKey RINGING = new JobKey("ring", "reminders");
  private static final TriggerKey NEXT = new TriggerKey("next", "reminders");
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  /** The heartbeat sets the next ring every minute. */
  private static final int OVERDUE_MINUTES = 3;

  private final Scheduler scheduler;
  private final List<Supplier<Optional<Instant>>> duties;
  private final Clock clock;
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * Each of the duties does all that is due by the bot's clock and says when there is more to do,
   * if it is known.
   */
  public Alarm(Scheduler scheduler, List<Supplier<Optional<Instant>>> duties, Clock clock) {
    this.scheduler = scheduler;
    this.duties = List.copyOf(duties);
    this.clock = clock;
  }

  /** Begins to ring: at once, since something may have been missed, and from then on. */
  public void start() {
    try {
      scheduler.addJob(job(), true);
      scheduler.start();
      ring();
    } catch (SchedulerException broken) {
      throw new IllegalStateException("Quartz could not be started", broken);
    }
  }

  /** Looks now; for instance because the clock was moved. */
  public void ring() {
    aim(Duration.ZERO);
  }

  /** What the alarm does when it rings; may be called at any time. */
  public void look() {
    var failed = new AtomicBoolean();
    duties.stream()
        .flatMap(duty -> done(duty, failed).stream())
        .min(Instant::compareTo)
        .ifPresent(next -> aim(untilThen(next)));
    failures.updateAndGet(before -> failed.get() ? before + 1 : 0);
  }

  /** How often in a row something that was due could not be done. */
  int failures() {
    return failures.get();
  }

  /** Whether the next ring is long past, and nobody has heard it. */
  boolean isOverdue() {
    try {
      return Optional.ofNullable(scheduler.getTrigger(NEXT))
          .flatMap(next -> Optional.ofNullable(next.getNextFireTime()))
          .map(Date::toInstant)
          .filter(at -> at.isBefore(longAgo()))
          .isPresent();
    } catch (SchedulerException unknown) {
      // The database has a health of its own.
      return false;
    }
  }

  /** By the clock that Quartz lives by. */
  private static Instant longAgo() {
    return DateBuilder.futureDate(-OVERDUE_MINUTES, IntervalUnit.MINUTE).toInstant();
  }

  /** Looks in a moment, on a thread of its own: for whoever has just made something due. */
  public void lookSoon() {
    Thread.ofVirtual().start(this::look);
  }

  private static Optional<Instant> done(Supplier<Optional<Instant>> duty, AtomicBoolean failing) {
    try {
      return duty.get();
    } catch (RuntimeException failed) {
      // Nothing is lost: what is due stays due, the next ring finds it, the other duties go on.
      LOG.error(
          "what is due could not be done, trying again in a minute: {}", Whereabouts.of(failed));
      failing.set(true);
      return Optional.empty();
    }
  }

  private Duration untilThen(Instant next) {
    var rest = Duration.between(clock.instant(), next);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private void aim(Duration rest) {
    // What is further away is found when the heartbeat rings.
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
      set(next);
    } catch (SchedulerException broken) {
      LOG.warn(
          "the next ring could not be set, the heartbeat rings again in a minute: {}",
          Whereabouts.of(broken));
    }
  }

  private void set(Trigger next) throws SchedulerException {
    if (scheduler.rescheduleJob(NEXT, next) != null) {
      return;
    }
    try {
      scheduler.scheduleJob(next);
    } catch (ObjectAlreadyExistsException first) {
      // Somebody else set one since: another thread, or an instance on the same database.
      scheduler.rescheduleJob(NEXT, next);
    }
  }

  private static JobDetail job() {
    return newJob(Ring.class).withIdentity(RINGING).storeDurably().build();
  }
}
