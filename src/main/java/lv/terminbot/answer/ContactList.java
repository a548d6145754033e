package lv.terminbot.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import lv.terminbot.intent.OfLookup;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.Right;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who reports for an institution. */
public final class ContactList implements AnswerTo<OfLookup.AskContacts> {
  private final Plans plans;
  private final Register register;

  public ContactList(Plans plans, Register register) {
    this.plans = plans;
    this.register = register;
  }

  @Override
  public Class<OfLookup.AskContacts> asked() {
    return OfLookup.AskContacts.class;
  }

  /** Names of people are for coordinators only. */
  @Override
  public Page show(Person asker, OfLookup.AskContacts asked, int page, Phrases phrases) {
    var institution = asked.institution();
    if (!Right.MANAGE_PEOPLE.isHeldBy(asker)) {
      return new Page(phrases.html("answer.lookup.contactsNotYours"));
    }
    if (institution.isEmpty()) {
      return new Page(
          phrases.html("answer.lookup.whoseContacts"),
          InstitutionButtons.make(plans, code -> new OfLookup.AskContacts(Optional.of(code))));
    }
    var code = institution.get();
    var people =
        register.everyPerson().stream()
            .filter(
                p -> p.memberships().stream().anyMatch(m -> m.institution().equals(institution)))
            .toList();
    var heading =
        phrases.html(
            people.isEmpty() ? "answer.lookup.noContacts" : "answer.lookup.contacts", "code", code);
    return new PagedList<>(
            ListFrame.under(heading),
            people,
            person -> contact(person, code, phrases),
            _ -> Optional.empty())
        .page(asked, page, phrases);
  }

  private static Html contact(Person person, InstitutionCode code, Phrases phrases) {
    var roles =
        person.memberships().stream()
            .filter(m -> m.institution().equals(Optional.of(code)))
            .map(m -> phrases.plain("answer.lookup.role." + m.role().code()))
            .sorted()
            .collect(Collectors.joining(", "));
    return phrases.html(
        person.reachable() ? "answer.lookup.contact" : "answer.lookup.contactUnreached",
        "name",
        person.written(),
        "roles",
        roles);
  }
}
