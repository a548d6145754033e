package lv.terminbot.progress;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureId;

/**
 * Drafts of progress updates: at most one per person and measure. One that was given up is found by
 * its number only, until another is begun in its place.
 */
public interface Drafts {
  /** Adds it under a number of the store's choosing, in place of one that was given up. */
  Draft add(Draft draft);

  /** Writes a changed one; what it was before can be had back. */
  void put(Draft draft);

  void remove(Draft draft);

  Optional<Draft> find(long id);

  Optional<Draft> find(PersonId person, MeasureId measure);

  /** All of this person. */
  List<Draft> find(PersonId person);

  /** The one this person changed last. */
  Optional<Draft> newest(PersonId person);

  /** Those that anybody has on the measure for this institution. */
  List<Draft> find(MeasureId measure, InstitutionCode institution);

  /** A draft as it was when it was shown with this version; as it is, where that is not known. */
  Draft shown(Draft draft, int version);

  /** Takes the last change back; empty if there is none to take back. */
  Optional<Draft> undo(Draft draft);
}
