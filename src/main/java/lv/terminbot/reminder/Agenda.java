package lv.terminbot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.plan.CycleId;

/** The occasions to come. */
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

  /** The soonest moment of an occasion not dealt with, of a snooze, or for one who waits. */
  Optional<Instant> nextDue();

  /** What became of an occasion as a whole. */
  enum Outcome {
    TOLD,
    /** A newer one was due at the same time, as after an outage. */
    MERGED
  }
}
