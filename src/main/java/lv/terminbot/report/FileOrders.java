package lv.terminbot.report;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.CycleId;

/** Files and pictures that somebody asked for and that are still to be made. */
public interface FileOrders {

  /**
   * What is to be made, for whom.
   *
   * @param kind its word
   */
  record FileOrder(long id, PersonId person, String kind, CycleId cycle) {}

  /**
   * Adds it under a number of the store's choosing, unless the same is still to be made; part of
   * the caller's commit.
   */
  void add(FileOrder order, Instant at);

  /** The oldest; nobody else gets it until then. */
  Optional<FileOrder> take(Instant now, Instant until);

  /** True once: it is made and sent; part of the caller's commit. */
  boolean done(long id, Instant at);
}
