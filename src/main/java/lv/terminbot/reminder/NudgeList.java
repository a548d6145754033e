package lv.terminbot.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.ObligationState;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Person;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.progress.Drafts;

/** The rule of whom a nudge is for, asked of the database when it is shown and when it is sent. */
final class NudgeList {
  private final StillOwed stillOwed;
  private final Obligations obligations;
  private final Drafts drafts;
  private final WithoutContact withoutContact;

  NudgeList(StillOwed stillOwed, Obligations obligations, Drafts drafts) {
    this.stillOwed = stillOwed;
    this.obligations = obligations;
    this.drafts = drafts;
    this.withoutContact = new WithoutContact(stillOwed, obligations);
  }

  /**
   * Whom it is for now.
   *
   * @param orphans institutions that owe and have no contact at all
   */
  record Now(List<Person> reachable, List<Person> unreachable, Set<InstitutionCode> orphans) {}

  Now list(NudgeScope scope, List<Person> everybody) {
    var reachable = new ArrayList<Person>();
    var unreachable = new ArrayList<Person>();
    for (var person : everybody) {
      if (isFor(person, scope)) {
        (person.reachable() ? reachable : unreachable).add(person);
      }
    }
    return new Now(reachable, unreachable, withoutContact.among(everybody, scope::covers));
  }

  /** Whether this person still owes something that the nudge asks for. */
  boolean isFor(Person person, NudgeScope scope) {
    if (scope.choice() == NudgeScope.Choice.SILENT && !drafts.find(person.id()).isEmpty()) {
      return false;
    }
    return owed(person).values().stream()
        .flatMap(List::stream)
        .filter(scope::covers)
        .anyMatch(owed -> scope.choice() != NudgeScope.Choice.SILENT || isUntouched(owed));
  }

  /** All that the person owes: who is nudged for one measure is told of the others too. */
  Map<Occasion, List<Obligation>> owed(Person person) {
    return stillOwed.now(person);
  }

  private boolean isUntouched(Obligation owed) {
    return obligations.find(owed.cycle()).stream()
        .filter(o -> o.institution().equals(owed.institution()))
        .allMatch(o -> o.state() == ObligationState.OPEN);
  }
}
