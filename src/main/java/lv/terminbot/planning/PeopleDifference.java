package lv.terminbot.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.planning.table.NamedPeople;
import lv.terminbot.planning.table.NamedPeople.Named;

/** Compares whom a table names with who is here and whose address is known. */
public final class PeopleDifference {
  private static final String CONTACT = "contact";

  private final Register register;
  private final InstitutionAddresses addresses;
  private final EmailAddresses emails;

  public PeopleDifference(
      Register register, InstitutionAddresses addresses, EmailAddresses emails) {
    this.register = register;
    this.addresses = addresses;
    this.emails = emails;
  }

  static boolean isAddress(String written) {
    return EmailAddress.parse(written).isPresent();
  }

  PeopleChange find(ActionPlan plan, NamedPeople named) {
    if (!named.isGiven()) {
      return PeopleChange.NONE;
    }
    var people = register.everyPerson();
    var invited = named.all().stream().filter(row -> !isKnown(row, people)).toList();
    var addressed = named.all().stream().filter(this::isOtherAddress).toList();
    return new PeopleChange(invited, addressed, staying(plan, named.all(), people));
  }

  private boolean isKnown(Named row, List<Person> people) {
    return people.stream().anyMatch(person -> has(person, row) && isNamed(person, row))
        || isAddressee(row);
  }

  private static boolean has(Person person, Named row) {
    return person.memberships().stream()
        .filter(m -> m.institution().filter(row.institution()::equals).isPresent())
        .map(Membership::role)
        .anyMatch(role -> role.code().equals(row.role()));
  }

  private boolean isNamed(Person person, Named row) {
    return isSame(row.name(), person.name())
        || addresses
            .find(row.institution())
            .filter(known -> known.number().equals(person.id().chat()))
            .filter(known -> isSame(row.name(), known.name()) || isAt(row))
            .isPresent();
  }

  /** Whoever has the institution's address, joined or not. */
  private boolean isAddressee(Named row) {
    return row.role().equals(CONTACT)
        && addresses
            .find(row.institution())
            .filter(
                known -> isSame(row.name(), known.name()) || (isAt(row) && known.name().isEmpty()))
            .isPresent();
  }

  private boolean isAt(Named row) {
    return EmailAddress.parse(row.email()).equals(address(row.institution()));
  }

  private boolean isOtherAddress(Named row) {
    return !row.email().isEmpty() && !isAt(row);
  }

  Optional<EmailAddress> address(InstitutionCode code) {
    return addresses
        .find(code)
        .flatMap(known -> emails.find(known.number()))
        .map(recipient -> recipient.address());
  }

  private List<String> staying(ActionPlan plan, List<Named> named, List<Person> people) {
    var staying = new ArrayList<String>();
    for (var institution : plan.institutions()) {
      var code = institution.code();
      people.stream()
          .filter(person -> person.institutions().contains(code))
          .filter(
              person ->
                  named.stream()
                      .filter(row -> row.institution().equals(code))
                      .noneMatch(row -> isNamed(person, row)))
          .map(person -> code + " " + person.name())
          .forEach(staying::add);
    }
    return staying;
  }

  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && one.strip().equalsIgnoreCase(other.strip());
  }
}
