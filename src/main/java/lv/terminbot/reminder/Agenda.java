package lv.terminbot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;

/** The occasions to come and the record of who was told on which. */
public interface Agenda {

  /**
   * Makes the occasions of a cycle that are still to come these; those already dealt with stay. An
   * occasion is the same if its code and its moment are. Part of the caller's commit.
   */
  void plan(CycleId cycle, List<Occasion> occasions);

  /** Those due and not dealt with, the oldest first. */
  List<Occasion> due(Instant now);

  /** Those to come, the soonest first. */
  List<Occasion> coming(Instant now);

  /** Marks it dealt with, told or passed over for a newer one. */
  void close(Occasion occasion, Outcome outcome);

  /**
   * Writes that this person is told on this occasion; false if that was so already, and then the
   * caller must queue nothing. Unique in the database, whatever runs at the same time.
   */
  boolean claim(PersonId person, Occasion occasion, Instant at);

  /** Notes with which message the person was told. */
  void link(PersonId person, Occasion occasion, OutgoingId message);

  /** The soonest moment of an occasion not dealt with, or of a snooze. */
  Optional<Instant> nextDue();

  /** What became of an occasion as a whole. */
  enum Outcome {
    TOLD,
    /** A newer one was due at the same time, as after an outage. */
    MERGED
  }
}
