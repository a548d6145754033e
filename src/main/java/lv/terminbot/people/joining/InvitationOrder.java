package lv.terminbot.people.joining;

import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Membership;
import lv.terminbot.people.PersonId;

/**
 * Letters that a coordinator wants, each with a join link of its own.
 *
 * @param replaces the unused link in whose place this one is made; it is dead from then on
 * @param tries how often its making was begun before
 */
public record InvitationOrder(
    long id,
    PersonId by,
    Manner manner,
    List<Membership> memberships,
    Optional<Long> replaces,
    int tries) {
  public InvitationOrder {
    memberships = List.copyOf(memberships);
  }

  /** How the letters get to whoever they are for. */
  public enum Manner {
    /** As files, to the coordinator who passes them on. */
    FILES,
    /** By e-mail, to the address that the coordinator gave. */
    EMAIL
  }

  /** A new one, which has no number yet. */
  static InvitationOrder of(PersonId by, Manner manner, List<Membership> memberships) {
    return new InvitationOrder(0, by, manner, memberships, Optional.empty(), 0);
  }

  InvitationOrder inPlaceOf(long link) {
    return new InvitationOrder(id, by, manner, memberships, Optional.of(link), tries);
  }

  /** The name of the message that tells how far it is. */
  public String slot() {
    return slot(id);
  }

  static String slot(long id) {
    return "letters-" + id;
  }
}
