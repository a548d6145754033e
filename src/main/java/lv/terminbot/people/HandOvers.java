package lv.terminbot.people;

import java.util.Optional;

/** The hand-overs begun so far. */
public interface HandOvers {
  void add(HandOver handOver);

  Optional<HandOver> find(long link);

  /** Writes who came by it, as part of the caller's commit. */
  void taken(HandOver handOver);

  /** Writes that a coordinator refused it; false if that was so already or nobody has come. */
  boolean refuse(long link, PersonId by);
}
