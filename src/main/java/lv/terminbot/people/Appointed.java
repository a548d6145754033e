package lv.terminbot.people;

import java.util.Set;

/** Who is a coordinator because the operator's settings say so. */
public interface Appointed {
  Set<PersonId> all();

  void add(PersonId person);

  void remove(PersonId person);
}
