package lv.terminbot.people;

import java.time.Instant;
import java.util.Optional;

/**
 * A one-time link that lets a person in.
 *
 * @param hash of its code; the code itself is never stored
 * @param madeBy the coordinator who asked for it; nobody for that of the first coordinator
 * @param openedBy the one person who opened it and was asked whether it is theirs
 * @param usedAt when that person confirmed; the link is dead from then on
 */
public record JoinLink(
    long id,
    String hash,
    Membership membership,
    Optional<PersonId> madeBy,
    Instant expiresAt,
    Optional<PersonId> openedBy,
    Optional<Instant> usedAt) {

  /** Whether this person may open it now: alive, and claimed by nobody else. */
  public boolean opensFor(PersonId person, Instant now) {
    return usedAt.isEmpty() && now.isBefore(expiresAt) && openedBy.map(person::equals).orElse(true);
  }

  JoinLink openedBy(PersonId person) {
    return new JoinLink(id, hash, membership, madeBy, expiresAt, Optional.of(person), usedAt);
  }

  JoinLink usedAt(Instant now) {
    return new JoinLink(id, hash, membership, madeBy, expiresAt, openedBy, Optional.of(now));
  }
}
