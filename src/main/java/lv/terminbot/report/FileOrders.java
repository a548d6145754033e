package lv.terminbot.report;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;

/** Files and pictures that somebody asked for and that are still to be made. */
public interface FileOrders {

  /**
   * What is to be made, for whom.
   *
   * @param kind its word
   * @param tries how often its making was begun before
   */
  record FileOrder(long id, PersonId person, String kind, CycleId cycle, int tries) {
    public String slot() {
      return FileOrders.slot(id);
    }
  }

  /** The name of the message that tells how far an order is. */
  static String slot(long order) {
    return "file-" + order;
  }

  /**
   * What somebody wants.
   *
   * @param kind its word
   * @param language in which
   */
  record Wanted(PersonId person, String kind, CycleId cycle, String language) {}

  /**
   * Adds it and returns its number, as part of the caller's commit; empty if the same is still to
   * be made.
   */
  Optional<Long> add(Wanted wanted, Instant at);

  /** When they ordered the same, if it was sent since a moment and nothing in it can be new. */
  Optional<Instant> sentUnchanged(Wanted wanted, Instant since);

  /** How many somebody has ordered since a moment. */
  int count(PersonId person, Instant since);

  /** The oldest of these kinds; nobody else gets it until then, nor as long as it is held. */
  Optional<FileOrder> take(Collection<String> kinds, Instant now, Instant until);

  /** It is still being made. */
  void hold(long id, Instant until);

  /** It is not being made any more, and not made. */
  void leave(long id);

  /** What a stopped program had in hand is to be made anew. */
  void recover();

  /** True once: it is made and sent; part of the caller's commit. */
  boolean done(long id, Instant at);
}
