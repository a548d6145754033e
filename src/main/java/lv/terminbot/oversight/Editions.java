package lv.terminbot.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which digests and summaries have been made. */
public interface Editions {
  Optional<Edition> latest(Kind kind);

  /**
   * Writes that the edition of this day is made; false if it was already, and then the caller must
   * queue nothing. Unique in the database, whatever runs at the same time.
   */
  boolean claim(Kind kind, Edition edition);

  /** What is made once a day, or once a week. */
  enum Kind {
    DIGEST,
    SUMMARY
  }

  /**
   * @param day the day it stands for
   * @param until it told of what happened up to this moment
   */
  record Edition(LocalDate day, Instant until) {}
}
