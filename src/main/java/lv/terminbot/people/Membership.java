package lv.terminbot.people;

import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** A role, and for a contact the institution it is held for. */
public record Membership(Role role, Optional<InstitutionCode> institution) {
  public static final Membership COORDINATOR = new Membership(Role.COORDINATOR, Optional.empty());

  public Membership {
    if ((role == Role.CONTACT) != institution.isPresent()) {
      throw new IllegalArgumentException("a contact, and only a contact, has an institution");
    }
  }

  public static Membership contact(InstitutionCode institution) {
    return new Membership(Role.CONTACT, Optional.of(institution));
  }
}
