package lv.terminbot.reminder;

import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/**
 * Somebody is away, from the first until the last of these local days.
 *
 * @param deputy who gets the reminders meanwhile
 */
public record Absence(PersonId person, LocalDate from, LocalDate until, Optional<PersonId> deputy) {

  boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
