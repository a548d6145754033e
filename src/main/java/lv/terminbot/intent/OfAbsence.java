package lv.terminbot.intent;

import java.time.LocalDate;
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

  /**
   * "prom līdz 15.02.", "prom no 01.02. līdz 15.02., aizvieto Ilze": what it would mean.
   *
   * @param deputy who is named to stand in, as it was written; empty where nobody is
   */
  record Away(Optional<Day> from, Optional<Day> until, String deputy) implements OfAbsence {}

  /** What was shown is right: away from the first of these days to the last. */
  record GoAway(LocalDate from, LocalDate until, Optional<Long> deputy) implements OfAbsence {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.YES);
    }
  }

  /** What was shown was not meant. */
  record StayHere() implements OfAbsence {
    @Override
    public Optional<Consent> consent() {
      return Optional.of(Consent.NO);
    }
  }

  /** This person is to get the reminders meanwhile. */
  record StandIn(long person) implements OfAbsence {}

  /** "esmu atpakaļ". */
  record Back() implements OfAbsence {}

  /** "kas ir prom". */
  record AskAway() implements OfAbsence {}
}
