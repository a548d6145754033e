package lv.terminbot.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;

/** Join links that were given out for a contact and not used. */
public interface IdleLinks {

  /**
   * Those that expire between these moments, without those that a newer one has replaced: made a
   * day or more later, or not used either.
   */
  List<IdleLink> expiring(Instant from, Instant until);

  /** Takes the one reminder about a link; false if it was taken. Part of the caller's commit. */
  boolean tell(long link, Instant at);

  /** Of these, whether the reminder was taken. */
  boolean told(long link);

  /** A join link that nobody used. */
  record IdleLink(
      long id, InstitutionCode institution, Optional<PersonId> madeBy, Instant expiresAt) {}
}
