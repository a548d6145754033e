package lv.terminbot.intent;

import java.util.List;

/** The button for a calendar file. */
final class CalendarButtons {
  static final List<Shape> SHAPES = List.of(Shape.declare("dc", m -> new OfCalendar.AskCalendar()));

  private CalendarButtons() {}

  static String fields(OfCalendar intent) {
    return switch (intent) {
      case OfCalendar.AskCalendar() -> "dc";
    };
  }
}
