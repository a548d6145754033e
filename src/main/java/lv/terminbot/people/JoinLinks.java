package lv.terminbot.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The join links made so far. */
public interface JoinLinks {
  /** Adds it under a number of the store's choosing. */
  JoinLink add(JoinLink link);

  Optional<JoinLink> withHash(String hash);

  Optional<JoinLink> find(long id);

  /**
   * Writes who opened it and when it was used. Of two at the same time the slower fails, and will
   * find it taken when its message is heard again.
   */
  void put(JoinLink link);

  /** Those that may still let somebody in, by their numbers. */
  List<JoinLink> alive(Instant now);

  /** Makes it dead for everybody. */
  void remove(long id);

  /** Removes the unused links for this role, so that a new one is the only one. */
  void removeUnused(Role role);
}
