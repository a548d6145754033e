package lv.terminbot.mailbox.fetching;

import java.time.Duration;
import java.util.Optional;

/** Files that people sent and that are still to be fetched. Safe from any thread and instance. */
public interface Fetches {

  /**
   * @param kind of what it is one, such as evidence
   * @param fileId by which Telegram gives it out
   */
  record Fetch(String kind, long id, String fileId, int tries) {}

  /** The next one that may be fetched now; nobody else gets it for some minutes. */
  Optional<Fetch> next();

  /** It is here; part of the caller's commit. */
  void keep(Fetch fetch, byte[] content);

  /** It is to be tried again after a rest; part of the caller's commit. */
  void rest(Fetch fetch, Duration rest);

  /** The same, and this is in its way. */
  void rest(Fetch fetch, Duration rest, FetchObstacle obstacle);

  /** It will not come; part of the caller's commit. */
  void giveUp(Fetch fetch, FetchObstacle obstacle);
}
