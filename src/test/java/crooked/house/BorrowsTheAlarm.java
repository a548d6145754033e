package crooked.house;

import org.quartz.Scheduler;

class BorrowsTheAlarm {
  boolean isAlarm(Object thing) {
    return thing instanceof Scheduler;
  }
}
