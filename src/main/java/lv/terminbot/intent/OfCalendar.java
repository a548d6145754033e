package lv.terminbot.intent;

import java.util.List;

/** Deadlines for a calendar of one's own. */
public sealed interface OfCalendar extends Intent {

  Family<OfCalendar> FAMILY =
      new Family<>(
          OfCalendar.class,
          OfCalendar::fields,
          List.of(Shape.declare("dc", m -> new AskCalendar())));

  @Override
  default Family<OfCalendar> family() {
    return FAMILY;
  }

  /** "kalendāra fails": the deadlines as a file for one's own calendar. */
  record AskCalendar() implements OfCalendar {}

  private static String fields(OfCalendar intent) {
    return switch (intent) {
      case AskCalendar() -> "dc";
    };
  }
}
