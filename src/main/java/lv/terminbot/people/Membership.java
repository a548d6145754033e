package lv.terminbot.people;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** A role, and the institution it is held for where it is one of an institution. */
public record Membership(Role role, Optional<InstitutionCode> institution) {
  public static final Membership COORDINATOR = new Membership(Role.COORDINATOR, Optional.empty());

  public static final Membership OBSERVER = new Membership(Role.OBSERVER, Optional.empty());

  public Membership {
    if (role.ofInstitution() != institution.isPresent()) {
      throw new IllegalArgumentException(
          role + " and institution do not go together: " + institution);
    }
  }

  public static Membership contact(InstitutionCode institution) {
    return new Membership(Role.CONTACT, Optional.of(institution));
  }
}
