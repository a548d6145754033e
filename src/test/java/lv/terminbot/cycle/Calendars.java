package lv.terminbot.cycle;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Calendars for tests. */
final class Calendars {
  private Calendars() {}

  /** The calendar that the program ships. */
  static WorkingDays latvian() {
    return latvianWith("");
  }

  /** The shipped calendar with an operator's lines laid over it. */
  static WorkingDays latvianWith(String lines) {
    var calendar = new Properties();
    try (var shipped = Calendars.class.getResourceAsStream("/calendar/lv.properties")) {
      calendar.load(new InputStreamReader(Objects.requireNonNull(shipped), StandardCharsets.UTF_8));
      calendar.load(new StringReader(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WorkingDays.read(calendar);
  }
}
