package lv.terminbot.reminder;

import java.time.Instant;
import java.util.Optional;
import lv.terminbot.people.PersonId;

/** When everything unasked was paused, and when it went on. */
public interface Pauses {

  /** The pause that lasts, if there is one. Cheap to ask often. */
  Optional<Lasting> lasting();

  /** How many pauses there have been, the one that lasts included. */
  int version();

  /**
   * Begins the pause after this many; false if somebody else was first. Part of the caller's
   * commit.
   */
  boolean begin(int after, PersonId by, Instant at, Optional<Instant> until);

  /** Ends this pause; false if somebody else was first. Part of the caller's commit. */
  boolean end(int version, PersonId by, Instant at);

  /**
   * A pause that lasts.
   *
   * @param by who began it; nobody did the one after the data were put back from a copy
   * @param until when it ends by itself
   */
  record Lasting(int version, Instant since, Optional<PersonId> by, Optional<Instant> until) {}
}
