package lv.terminbot.campaign;

import java.util.Optional;

/** Changes that wait to be confirmed. */
public interface Proposals {
  /** Keeps it, as part of the caller's commit, and gives the number under which it is found. */
  long add(Proposal proposal);

  Optional<Proposal> find(long number);

  /** Takes it away; false if somebody has taken it already. */
  boolean remove(long number);
}
