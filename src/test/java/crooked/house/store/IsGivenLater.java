package crooked.house.store;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class IsGivenLater {
  @Autowired
  void accept(Clock clock) {}
}
