package lv.terminbot.campaign;

import java.util.Optional;

/** Messages to all contacts, as they were shown and sent. */
public interface Broadcasts {

  /** Adds it under a number of the store's choosing, as part of the caller's commit. */
  Broadcast add(Broadcast broadcast);

  Optional<Broadcast> find(long id);

  /** True once: it was shown, and is sent or dropped from now on. Part of the caller's commit. */
  boolean settle(long id, Broadcast.State state);
}
