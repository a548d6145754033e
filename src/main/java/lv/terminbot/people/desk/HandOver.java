package lv.terminbot.people.desk;

import java.util.Optional;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.InstitutionCode;

/**
 * A join link by which a contact brings in a colleague.
 *
 * @param link its number
 * @param leaves whether the contact goes when the colleague has come
 * @param takenBy the colleague who came by it
 * @param joined whether the colleague became a contact by it, and was none before
 */
public record HandOver(
    long link,
    PersonId person,
    InstitutionCode institution,
    boolean leaves,
    Optional<PersonId> takenBy,
    boolean joined) {

  /** This one has come by it. */
  HandOver takenBy(Person taker) {
    return new HandOver(link, person, institution, leaves, Optional.of(taker.id()), joined);
  }

  HandOver joining(boolean asContact) {
    return new HandOver(link, person, institution, leaves, takenBy, asContact);
  }
}
