package lv.terminbot.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;

/** All wishes for more time, with what became of them. */
public interface Extensions {
  /** Adds it under a number of the store's choosing, as part of the caller's commit. */
  Extension add(Extension extension);

  Optional<Extension> find(long id);

  /** Writes the decision; false if it was decided before, and then nothing has changed. */
  boolean decide(long id, Extension.State decision, PersonId by, Instant at);

  /** Those of these numbers, in order. */
  List<Extension> between(long first, long last);

  /**
   * Those of a cycle that wait for a decision, or were granted and not taken back; oldest first.
   */
  List<Extension> ofCycle(CycleId cycle);

  /** Takes a granted one back; false if it is not granted, and then nothing has changed. */
  boolean takeBack(long id, PersonId by, Instant at);
}
