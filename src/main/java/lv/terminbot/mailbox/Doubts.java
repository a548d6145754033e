package lv.terminbot.mailbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The messages to many of which it is not known whether they arrived, and those that wait long.
 * Each is told once, together with others; the moment of that notice is their common name.
 */
public interface Doubts {

  /** Those in doubt that nobody was told of, the oldest first. */
  List<Doubtful> untold();

  /** Those told of since that moment that are still in doubt, the oldest first. */
  List<Doubtful> toldSince(Instant from);

  /** Those told of in the notice of that moment that are still in doubt. */
  List<Doubtful> toldAt(Instant notice);

  /** The one of this number, if it is in doubt. */
  Optional<Doubtful> find(OutgoingId message);

  /** Those that were tried, wait until after that moment, and nobody was told of. */
  List<Doubtful> waitingBeyond(Instant moment);

  /** Writes down that these are told in the notice of that moment; part of the caller's commit. */
  void tell(Collection<OutgoingId> messages, Instant notice);
}
