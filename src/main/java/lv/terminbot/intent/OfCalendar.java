package lv.terminbot.intent;

/** Deadlines for a calendar of one's own. */
public sealed interface OfCalendar extends Intent {

  Family<OfCalendar> FAMILY =
      new Family<>(OfCalendar.class, FileButtons::fields, FileButtons.CALENDAR);

  @Override
  default Family<OfCalendar> family() {
    return FAMILY;
  }

  /** "kalendāra fails": the deadlines as a file for one's own calendar. */
  record AskCalendar() implements OfCalendar {}
}
