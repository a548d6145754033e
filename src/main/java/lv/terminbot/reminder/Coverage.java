package lv.terminbot.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.plan.Audience;
import lv.terminbot.plan.InstitutionCode;

/**
 * The rule of for which institutions a person is told on a day.
 *
 * <ul>
 *   <li>A contact for their own, unless away with somebody standing in who can be reached; whoever
 *       is away without one is told nevertheless, so that nothing that is owed is forgotten.
 *   <li>Whoever stands in for somebody who is away: for that person's. If they are away too, the
 *       one who stands in for them.
 *   <li>A deputy: on occasions for deputies, and in place of the contacts where none of them can be
 *       reached and is there.
 *   <li>A head: on occasions for heads.
 * </ul>
 */
final class Coverage {
  private final Absences absences;

  Coverage(Absences absences) {
    this.absences = absences;
  }

  /** The institutions for which this person hears an occasion of this audience on this day. */
  List<InstitutionCode> find(Person person, Set<Audience> audience, LocalDate today) {
    var covered = new TreeSet<InstitutionCode>();
    if (audience.contains(Audience.OWING) || audience.contains(Audience.DRAFTING)) {
      covered.addAll(asContact(person, today));
    }
    if (audience.contains(Audience.DEPUTIES)) {
      covered.addAll(person.institutions(Role.DEPUTY));
    } else if (audience.contains(Audience.OWING)) {
      person.institutions(Role.DEPUTY).stream()
          .filter(institution -> !absences.anybodyPresent(institution, today))
          .forEach(covered::add);
    }
    if (audience.contains(Audience.HEADS)) {
      covered.addAll(person.institutions(Role.HEAD));
    }
    return List.copyOf(covered);
  }

  private Set<InstitutionCode> asContact(Person person, LocalDate today) {
    var away = away(today);
    var covered = new TreeSet<InstitutionCode>();
    if (standIn(person.id(), away).isEmpty()) {
      covered.addAll(person.institutions(Role.CONTACT));
    }
    for (var absent : away.keySet()) {
      if (standIn(absent, away).equals(Optional.of(person.id()))) {
        covered.addAll(absences.contactOf(absent));
      }
    }
    return covered;
  }

  private Map<PersonId, Absence> away(LocalDate today) {
    var away = new HashMap<PersonId, Absence>();
    absences.notOver(today).stream()
        .filter(absence -> absence.on(today))
        .forEach(absence -> away.put(absence.person(), absence));
    return away;
  }

  /** Who really gets the reminders of somebody away: the first in the chain who is there. */
  private Optional<PersonId> standIn(PersonId person, Map<PersonId, Absence> away) {
    var seen = new HashSet<PersonId>();
    var next = Optional.ofNullable(away.get(person)).flatMap(Absence::deputy);
    while (next.isPresent() && away.containsKey(next.get())) {
      if (!seen.add(next.get())) {
        return Optional.empty();
      }
      next = away.get(next.get()).deputy();
    }
    return next.filter(absences::reachable);
  }
}
