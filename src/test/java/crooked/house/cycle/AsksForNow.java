package crooked.house.cycle;

import java.time.Instant;

class AsksForNow {
  Instant at = Instant.now();
}
