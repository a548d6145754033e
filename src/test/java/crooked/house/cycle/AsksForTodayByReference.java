package crooked.house.cycle;

import java.time.LocalDate;
import java.util.function.Supplier;

class AsksForTodayByReference {
  Supplier<LocalDate> today = LocalDate::now;
}
