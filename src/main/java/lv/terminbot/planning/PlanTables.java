package lv.terminbot.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.planning.ProposedPlan.State;
import lv.terminbot.planning.table.NamedPeople.Named;

/** Tables that coordinators have sent, from the moment they did until they are applied or left. */
public interface PlanTables {

  /**
   * One that is here and to be read.
   *
   * @param obstacle why its file could not be fetched, by its name in text keys; empty where it is
   *     here
   * @param tries how often its reading was begun before
   */
  record Arrived(long id, PersonId by, String fileId, String name, String obstacle, int tries) {}

  /** One that a coordinator wants in force. */
  record Wanted(long id, PersonId by, int tries) {}

  /** Adds one whose file is still to be fetched, as part of the caller's commit. */
  long add(PersonId by, String fileId, String name, Instant at);

  /** Adds a file of the folder, which is here. */
  long offer(ProposedPlan file, String name, Instant at);

  /** The oldest that is here; nobody else gets it until then. */
  Optional<Arrived> take(Instant now, Instant until);

  byte[] content(long id);

  /** True once: it was read, and this is what it would put into force. */
  boolean show(ProposedPlan proposed);

  Optional<ProposedPlan> find(long id);

  /** Whom it names; they are kept beside it, as part of the caller's commit. */
  void name(long id, List<Named> people);

  List<Named> named(long id);

  /** True once: a coordinator wants in force what was shown, as part of the caller's commit. */
  boolean want(long id, PersonId by, Instant at);

  /** The oldest that is wanted; nobody else gets it until then. */
  Optional<Wanted> takeWanted(Instant now, Instant until);

  /** It is to be read anew, since the plan was changed meanwhile. */
  void again(long id);

  /** True once: it is applied, left or refused; what was sent is gone. */
  boolean settle(long id, State state, Instant at);

  /** Whether it was shown or offered, and nobody has decided. */
  default boolean isOpen(long id) {
    return find(id)
        .map(ProposedPlan::state)
        .filter(state -> state == State.SHOWN || state == State.OFFERED)
        .isPresent();
  }

  /** What a stopped program had in hand is to be read anew. */
  void recover();
}
