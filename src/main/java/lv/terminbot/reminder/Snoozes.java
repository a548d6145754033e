package lv.terminbot.reminder;

import java.time.Instant;
import java.util.List;
import lv.terminbot.people.PersonId;

/** Who asked to be reminded later, and when. At most one a person. */
public interface Snoozes {
  /** Adds or replaces that of the person. */
  void put(Snooze snooze);

  List<Snooze> due(Instant now);

  /** Removes it; false if somebody else was first, and then the caller must queue nothing. */
  boolean take(Snooze snooze);

  /** Ends the wish of a person who is told anyway, if it was for a moment before this one. */
  void fulfil(PersonId person, Instant before);

  /** A wish to be reminded at a moment. */
  record Snooze(PersonId person, Instant dueAt) {}
}
