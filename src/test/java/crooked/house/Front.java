package crooked.house;

import crooked.house.mailbox.Letter;
import crooked.house.people.Register;
import java.time.Clock;

/** Blameless: the root makes the clock and knows everybody. */
final class Front {
  final Clock clock = Clock.systemUTC();
  final Register register = new Register();
  final Letter letter = new Letter(clock.instant());
}
