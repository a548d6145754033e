package lv.terminbot.reading.words;

import java.time.LocalTime;
import java.util.Map;

/** Parts of a day, each by the hour that is meant where no other is said. */
final class DayParts {
  private static final Map<String, LocalTime> HOURS =
      Map.of(
          "time.morning", LocalTime.of(9, 0),
          "time.noon", LocalTime.NOON,
          "time.afternoon", LocalTime.of(14, 0),
          "time.evening", LocalTime.of(18, 0));

  private DayParts() {}

  /** What stands under each key of the words of a language. */
  static Map<String, LocalTime> byKey() {
    return HOURS;
  }
}
