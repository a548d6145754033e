package lv.terminbot.intent;

import java.util.Optional;
import lv.terminbot.cycle.Day;

/** Being away, and who gets the reminders meanwhile. */
public sealed interface OfAbsence extends Intent {

  Family<OfAbsence> FAMILY =
      new Family<>(OfAbsence.class, ReminderButtons::fields, ReminderButtons.ABSENCE);

  @Override
  default Family<OfAbsence> family() {
    return FAMILY;
  }

  /** "prom līdz 15.02.", "prom no 01.02. līdz 15.02.". */
  record Away(Optional<Day> from, Optional<Day> until) implements OfAbsence {}

  /** This person is to get the reminders meanwhile. */
  record StandIn(long person) implements OfAbsence {}

  /** "esmu atpakaļ". */
  record Back() implements OfAbsence {}

  /** "kas ir prom". */
  record AskAway() implements OfAbsence {}
}
