package lv.terminbot.people.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Membership;

/** Letters that are still to be made. */
public interface InvitationOrders {

  /** Adds it and returns its number, as part of the caller's commit. */
  long add(InvitationOrder order, Instant at);

  /** For whom letters are being made now. */
  List<Membership> pending();

  /** The oldest; nobody else gets it until then. */
  Optional<InvitationOrder> take(Instant now, Instant until);

  /** It is still being made. */
  void hold(long id, Instant until);

  /** What a stopped program had in hand is to be made anew. */
  void recover();

  /** True once: it is made and sent, or given up; part of the caller's commit. */
  boolean done(long id, Instant at);
}
