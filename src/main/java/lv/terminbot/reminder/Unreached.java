package lv.terminbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.people.PersonId;

/** Why people could not be written to, since when, and when the coordinators heard of it. */
public interface Unreached {

  /** Notes that the person has become unreachable. Part of the caller's commit. */
  void note(PersonId person, Obstacle obstacle, Instant at);

  /**
   * Takes the one notice of this day about the person; false if the coordinators have had it. Part
   * of the caller's commit.
   */
  boolean tell(PersonId person, LocalDate day);

  /** The last that is known, whether it still holds or not. */
  Optional<Known> find(PersonId person);

  /** Why somebody could not be written to. */
  record Known(Obstacle obstacle, Instant since) {}
}
