package lv.terminbot.people;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/**
 * What a right is asked about.
 *
 * @param institution that it is of; none where it is of no institution, or of none yet
 * @param owner whose own it is, where it is somebody's
 */
public record Thing(Optional<InstitutionCode> institution, Optional<PersonId> owner) {
  static final Thing ANY = new Thing(Optional.empty(), Optional.empty());

  public static Thing of(InstitutionCode institution) {
    return new Thing(Optional.of(institution), Optional.empty());
  }

  /** Somebody's own. */
  public static Thing own(PersonId owner, Optional<InstitutionCode> institution) {
    return new Thing(institution, Optional.of(owner));
  }
}
