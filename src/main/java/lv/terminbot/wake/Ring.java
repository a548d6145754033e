package lv.terminbot.wake;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Quartz's side of the alarm. */
@DisallowConcurrentExecution
final class Ring implements Job {
  private final Alarm alarm;

  Ring(Alarm alarm) {
    this.alarm = alarm;
  }

  @Override
  public void execute(JobExecutionContext context) {
    alarm.look();
  }
}
