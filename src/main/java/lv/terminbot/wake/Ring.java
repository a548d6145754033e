package lv.terminbot.wake;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Quartz's side of the alarm. */
@DisallowConcurrentExecution
final class Ring implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(Ring.class);
  private final Alarm alarm;

  Ring(Alarm alarm) {
    this.alarm = alarm;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      alarm.rung();
    } catch (RuntimeException failed) {
      // Nothing is lost: what is due stays due, and the next ring finds it.
      LOG.error("reminders could not be queued, trying again in a minute", failed);
    }
  }
}
