package lv.terminbot.reminder;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;

/** Institutions that owe something in a cycle that asks now and have no contact at all. */
public final class WithoutContact {
  private final StillOwed stillOwed;
  private final Obligations obligations;

  public WithoutContact(StillOwed stillOwed, Obligations obligations) {
    this.stillOwed = stillOwed;
    this.obligations = obligations;
  }

  /** By code, given everybody who was let in. */
  public SortedSet<InstitutionCode> among(Collection<Person> everybody) {
    return among(everybody, owed -> true);
  }

  /** The same of what is owed and asked about. */
  public SortedSet<InstitutionCode> among(
      Collection<Person> everybody, Predicate<Obligation> which) {
    var served =
        everybody.stream()
            .filter(person -> person.is(Role.CONTACT))
            .flatMap(person -> person.institutions().stream())
            .collect(toSet());
    var owing = new TreeSet<InstitutionCode>();
    for (var occasion : stillOwed.asked()) {
      obligations.find(occasion.cycle()).stream()
          .filter(o -> o.state().owed() && which.test(o))
          .forEach(o -> owing.add(o.institution()));
    }
    owing.removeAll(served);
    return owing;
  }
}
