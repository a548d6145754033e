package lv.terminbot.oversight;

import java.time.LocalDate;
import java.util.Optional;

/** The room that the database takes. */
public interface StoredSpace {

  /**
   * @param database in bytes
   * @param free on its disk, in bytes, where that is known
   */
  record Measured(long database, Optional<Long> free) {}

  Measured measure();

  /** Gives room that is used no more back to the disk; not within a commit. */
  void giveBack();

  /** True once a day, as part of the caller's commit. */
  boolean claim(LocalDate day);
}
