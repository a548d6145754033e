package lv.terminbot.intent;

import java.time.LocalTime;
import java.util.Optional;
import lv.terminbot.cycle.Day;

/** What somebody wishes for the reminders they get. */
public sealed interface OfWishes extends Intent {

  Family<OfWishes> FAMILY =
      new Family<>(OfWishes.class, ReminderButtons::fields, ReminderButtons.WISHES);

  @Override
  default Family<OfWishes> family() {
    return FAMILY;
  }

  /**
   * "atgādini 15.02.", "vēlāk piektdien 14:00".
   *
   * @param day none where the next such hour is meant: "atgādini vakarā"
   */
  record RemindOn(Optional<Day> day, Optional<LocalTime> at) implements OfWishes {}

  /** A moment that was offered, in minutes since 1970. */
  record RemindAt(long minute) implements OfWishes {}

  /** "redzēju": the last reminder was seen. */
  record Seen() implements OfWishes {}

  /** "laika josla Europe/Brussels"; without a name the one in force is told. */
  record AskZone(String written) implements OfWishes {}

  /** A zone that was offered, by its name in the tz database. */
  record SetZone(String name) implements OfWishes {}

  /** "Atgādināt vēlāk": which choices there are. */
  record AskLater() implements OfWishes {}

  record RemindLater(Delay delay) implements OfWishes {}

  /** When to remind again. */
  enum Delay {
    HOUR,
    TOMORROW,
    MONDAY
  }
}
