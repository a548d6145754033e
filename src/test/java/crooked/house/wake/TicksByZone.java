package crooked.house.wake;

import java.time.Clock;
import java.time.ZoneId;

class TicksByZone {
  Clock clock = Clock.tickSeconds(ZoneId.of("Europe/Riga"));
}
