package lv.terminbot.progress;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.MeasureId;

/** Drafts of progress updates: at most one per person and measure. */
public interface Drafts {
  /** Adds it under a number of the store's choosing. */
  Draft add(Draft draft);

  void put(Draft draft);

  void remove(Draft draft);

  Optional<Draft> of(long id);

  Optional<Draft> of(PersonId person, MeasureId measure);

  /** All of this person. */
  List<Draft> of(PersonId person);

  /** The one this person changed last. */
  Optional<Draft> newest(PersonId person);
}
