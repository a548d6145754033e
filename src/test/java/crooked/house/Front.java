package crooked.house;

import crooked.house.mailbox.Letter;
import crooked.house.people.Register;
import crooked.house.wake.Alarm;
import java.time.Clock;
import org.quartz.Scheduler;

/** Blameless: the root makes the clock, knows everybody and hands a landlord his library. */
final class Front {
  final Clock clock = Clock.systemUTC();
  final Register register = new Register();
  final Letter letter = new Letter(clock.instant());

  Alarm alarm(Scheduler scheduler) {
    return new Alarm(scheduler);
  }
}
