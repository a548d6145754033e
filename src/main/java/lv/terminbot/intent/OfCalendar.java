package lv.terminbot.intent;

/** Deadlines for a calendar of one's own. */
public sealed interface OfCalendar extends Intent {

  /** "kalendāra fails": the deadlines as a file for one's own calendar. */
  record AskCalendar() implements OfCalendar {}
}
