package lv.terminbot.backup;

import java.time.Instant;
import java.util.Optional;

/** That the data were put back from a copy, as the copy or its new place tells. */
public interface Restorations {

  /**
   * The moment of the copy, if the data were put back from one since the last start, whoever did
   * it. Part of the caller's commit.
   */
  Optional<Instant> unsettled();

  /**
   * Marks as not known what the copy was still to do, passes over what was due since, pauses what
   * goes out unasked, and has numbers go on behind any that can have been given. Part of the
   * caller's commit; done once.
   */
  NotKnown settle(Instant now);
}
