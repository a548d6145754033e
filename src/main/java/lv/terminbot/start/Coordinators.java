package lv.terminbot.start;

import java.util.Set;
import lv.terminbot.people.PersonId;

/** Who is a coordinator from the start, whether they have met the bot or not. */
public record Coordinators(Set<PersonId> ids) {
  public Coordinators {
    ids = Set.copyOf(ids);
  }
}
