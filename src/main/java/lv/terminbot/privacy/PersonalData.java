package lv.terminbot.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.terminbot.people.PersonId;

/** All that is kept of people, wherever it is kept. */
public interface PersonalData {

  /** The rows of each kind that are about this person, each as names and values. */
  Map<Kept, List<Map<String, String>>> of(PersonId person);

  /**
   * Deletes what goes and makes nameless what stays, as part of the caller's commit. Returns the
   * number under which it stays, which is nobody's.
   */
  PersonId erase(PersonId person);

  /** Those who have had no role since this moment, and whose data are kept no longer for that. */
  List<PersonId> former(Instant before);

  /** Deletes what of this kind is older. Returns how much that was. */
  int drop(Kept kept, Instant before);

  /**
   * Deletes what only says that something was done on a day before this one, and the numbers of
   * nobody under which nothing stands any more.
   */
  void dropTraces(LocalDate before);

  /** True once a day: the daily deletion is to be done by the caller. */
  boolean claim(LocalDate day);

  /** Lets nothing of whoever was just erased stay in any file, beside any commit. */
  void wipe();

  /** Gives back the room of what was deleted, beside any commit. */
  void compact();
}
