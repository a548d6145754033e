package lv.terminbot.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.fetching.FetchObstacle;

/** Files that were sent and are not here, until their people know what is in the way. */
public interface UnfetchedFiles {

  /** A file and what is in its way. */
  record Unfetched(Evidence file, FetchObstacle obstacle) {}

  /** Those of which nobody was told what is in the way now, the oldest first. */
  List<Unfetched> untold();

  /** Those that came after all when it was told that they could not be fetched. */
  List<Evidence> cameAfterAll();

  /** Writes down that it is told how it stands with these; part of the caller's commit. */
  void tell(Collection<Evidence> files);

  /** What is in the way of this file, if something is. */
  Optional<FetchObstacle> obstacle(long file);
}
