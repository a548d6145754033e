package lv.terminbot.reminder.nudge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.WithoutContact;

/** Whom a nudge is for. */
public final class NudgeList {
  private final NudgeRule rule;
  private final NudgeRecipients recipients;
  private final WithoutContact withoutContact;
  private final Register register;

  public NudgeList(
      NudgeRule rule,
      NudgeRecipients recipients,
      WithoutContact withoutContact,
      Register register) {
    this.rule = rule;
    this.recipients = recipients;
    this.withoutContact = withoutContact;
    this.register = register;
  }

  /** Somebody it is for, and all that they owe. */
  record Owing(Person person, Map<Occasion, List<Obligation>> owed) {}

  /**
   * Whom it is for now.
   *
   * @param orphans institutions that owe and have no contact at all
   */
  record Now(List<Owing> reachable, List<Person> unreachable, Set<InstitutionCode> orphans) {}

  Now list(NudgeScope scope) {
    var everybody = register.everyPerson();
    var reachable = new ArrayList<Owing>();
    var unreachable = new ArrayList<Person>();
    for (var person : everybody) {
      var owed = rule.findOwed(person, scope);
      if (!owed.isEmpty() && person.reachable()) {
        reachable.add(new Owing(person, owed));
      } else if (!owed.isEmpty()) {
        unreachable.add(person);
      }
    }
    return new Now(reachable, unreachable, withoutContact.among(everybody, scope::covers));
  }

  /** The first of those it was shown for who still owe. */
  Optional<Owing> first(Nudge nudge) {
    return recipients.undecided(nudge.id()).stream()
        .flatMap(id -> register.find(id).stream())
        .map(person -> new Owing(person, rule.findOwed(person, nudge.scope())))
        .filter(owing -> !owing.owed().isEmpty())
        .findFirst();
  }
}
