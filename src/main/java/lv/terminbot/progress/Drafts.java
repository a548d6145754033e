package lv.terminbot.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Person;
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

  /** Those that this person may use as they are now, who may have left an institution since. */
  default List<Draft> usable(Person person) {
    return find(person.id()).stream().filter(draft -> draft.isUsableBy(person)).toList();
  }

  /** The one of these that this person changed last. */
  default Optional<Draft> newest(Person person) {
    return usable(person).stream()
        .max(Comparator.comparing(Draft::changedAt).thenComparingLong(Draft::id));
  }

  /** The one of these on this measure. */
  default Optional<Draft> usable(Person person, MeasureId measure) {
    return find(person.id(), measure).filter(draft -> draft.isUsableBy(person));
  }

  /** Those that anybody has on the measure for this institution. */
  List<Draft> find(MeasureId measure, InstitutionCode institution);

  /** A draft as it was when it was shown with this version; as it is, where that is not known. */
  Draft shown(Draft draft, int version);

  /** Takes the last change back; empty if there is none to take back. */
  Optional<Draft> undo(Draft draft);
}
