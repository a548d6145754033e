package lv.terminbot.figures;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that stand in the tables. */
public interface StoredFigures {

  /**
   * At one moment.
   *
   * @param unheard how much of what came in waits to be heard, and {@code oldestUnheard} for how
   *     long the oldest of it
   * @param outbox how many messages there are of each kind
   * @param oldestUnsent for how long the oldest message that may go now has waited
   * @param due occasions of reminders whose time has come and that are not done
   * @param reminders how many were decided how, such as "told" or "waiting"
   * @param database and {@code attachments} in bytes
   */
  record Read(
      long unheard,
      Optional<Duration> oldestUnheard,
      List<Messages> outbox,
      Optional<Duration> oldestUnsent,
      long due,
      Map<String, Long> reminders,
      long database,
      long attachments) {}

  /** How many messages of a state, such as "queued", and urgency, such as "bulk", there are. */
  record Messages(String state, String urgency, long many) {}

  Read read();
}
