package crooked.house.store;

import java.time.Clock;

class MakesItsOwnClock {
  Clock clock = Clock.systemUTC();
}
