package lv.terminbot.people;

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

  /** Removes the unused links for this role, so that a new one is the only one. */
  void removeUnused(Role role);
}
