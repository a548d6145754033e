package lv.terminbot.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.InstitutionCode;

/** The rule of for which institutions a person is told. */
final class Coverage {

  /** The institutions for which this person hears an occasion of this audience on this day. */
  List<InstitutionCode> of(Person person, Set<Audience> audience, LocalDate today) {
    return audience.contains(Audience.OWING) ? person.institutions() : List.of();
  }
}
