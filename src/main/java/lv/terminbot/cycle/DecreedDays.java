package lv.terminbot.cycle;

import java.time.LocalDate;
import java.util.Map;

/** Days that are worked or free other than the calendar says, decreed since it was made. */
public interface DecreedDays {

  /** Whether each of them is worked; asked often. */
  Map<LocalDate, Boolean> worked();
}
