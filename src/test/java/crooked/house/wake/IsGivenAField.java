package crooked.house.wake;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class IsGivenAField {
  @Autowired @Nullable Clock clock;
}
