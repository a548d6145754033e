package crooked.house.telegram;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

class IsGivenAValue {
  @Value("${terminbot.zone}")
  @Nullable String zone;
}
