package lv.terminbot.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * To whom a key date is announced, and when.
 *
 * @param institutions to whose contacts only; empty for those of all
 * @param before so many days before the date at the latest; on a working day, in office hours
 */
public record Announcement(Set<To> to, List<InstitutionCode> institutions, int before) {

  /** As it is where the plan names no other number. */
  public static final int USUAL = 7;

  public Announcement {
    to = Set.copyOf(to);
    institutions = List.copyOf(institutions);
  }

  /** A group of people to whom a date is announced. */
  public enum To {
    CONTACTS,
    OBSERVERS,
    COORDINATORS;

    /** Its word in a plan file. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
