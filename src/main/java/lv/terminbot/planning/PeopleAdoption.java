package lv.terminbot.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.email.EmailAddress;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.people.joining.LettersDesk;
import lv.terminbot.people.joining.ReachableByEmail;
import lv.terminbot.planning.table.NamedPeople.Named;
import lv.terminbot.text.Phrases;

/** Keeps the addresses that a table gives, and lets whom it names be invited. */
public final class PeopleAdoption {
  private final ReachableByEmail addressees;
  private final LettersDesk letters;

  public PeopleAdoption(ReachableByEmail addressees, LettersDesk letters) {
    this.addressees = addressees;
    this.letters = letters;
  }

  /** As part of the caller's commit; what is the same stays as it is. */
  void keepAddresses(PersonId by, List<Named> named) {
    for (var one : named) {
      EmailAddress.parse(one.email())
          .ifPresent(address -> addressees.keep(by, one.institution(), address, one.name()));
    }
  }

  /** Orders a letter with a join link for each. */
  Response invite(Person who, List<Named> named, Phrases phrases) {
    return letters.letters(who, named.stream().map(PeopleAdoption::membership).toList(), phrases);
  }

  private static Membership membership(Named one) {
    var role =
        Stream.of(Role.values())
            .filter(known -> known.code().equals(one.role()))
            .findFirst()
            .orElse(Role.CONTACT);
    return new Membership(role, Optional.of(one.institution()));
  }
}
