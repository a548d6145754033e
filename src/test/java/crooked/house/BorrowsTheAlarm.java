package crooked.house;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;

class BorrowsTheAlarm {
  boolean rings(Scheduler scheduler) throws SchedulerException {
    return scheduler.isStarted();
  }
}
