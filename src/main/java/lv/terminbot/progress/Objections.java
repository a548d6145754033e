package lv.terminbot.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureId;

/** All that was said against having to report, with what was decided. */
public interface Objections {

  /** Adds it under a number of the store's choosing, as part of the caller's commit. */
  Objection add(Objection objection);

  Optional<Objection> find(long id);

  /** Those of these numbers, in order. */
  List<Objection> between(long first, long last);

  /** Those that were raised on a measure, the oldest first. */
  List<Objection> raised(MeasureId measure);

  /** Brings it from one state to another; false if it is not in the first, and nothing changed. */
  boolean settle(long id, Objection.State from, Objection.State to);

  /** Who decided, and when; part of the same commit. */
  void decided(long id, PersonId by, Instant at);
}
