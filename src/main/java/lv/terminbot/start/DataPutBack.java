package lv.terminbot.start;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator what the coordinators are told in the chat. */
public final class DataPutBack {
  private static final Logger LOG = LoggerFactory.getLogger(DataPutBack.class);

  private DataPutBack() {}

  /**
   * That the bot waits for a coordinator now.
   *
   * @param until the moment up to which the data hold everything
   */
  public static void tell(Instant until) {
    LOG.warn(
        "the data were put back from a copy, or moved to another disk or server, and hold"
            + " everything up to {}: nothing is sent twice, and what goes out unasked is paused"
            + " until a coordinator says \"turpini\"; the coordinators are told",
        until);
  }
}
