package lv.terminbot.people.desk;

import java.util.Optional;
import lv.terminbot.people.PersonId;

/** The hand-overs begun so far. */
public interface HandOvers {
  void add(HandOver handOver);

  Optional<HandOver> find(long link);

  /** Writes who came by it, as part of the caller's commit. */
  void taken(HandOver handOver);

  /** Whether somebody has come by it on whom no coordinator has decided. */
  boolean waits(long link);

  /** Writes that a coordinator agreed; false if that was so already, or refused, or nobody came. */
  boolean approve(long link, PersonId by);

  /** Writes that a coordinator refused it; false if that was so already or nobody has come. */
  boolean refuse(long link, PersonId by);
}
