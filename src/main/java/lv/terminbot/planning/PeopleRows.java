package lv.terminbot.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import lv.terminbot.mailbox.email.EmailAddresses;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.joining.InstitutionAddresses;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.planning.table.Column;
import lv.terminbot.planning.table.PlanRows;
import lv.terminbot.planning.table.TableRow;
import lv.terminbot.text.Phrases;

/** Who answers for each institution of a plan, by name and without a number; and who has nobody. */
public final class PeopleRows {
  private final Register register;
  private final InstitutionAddresses addresses;
  private final EmailAddresses emails;

  public PeopleRows(Register register, InstitutionAddresses addresses, EmailAddresses emails) {
    this.register = register;
    this.addresses = addresses;
    this.emails = emails;
  }

  List<TableRow> write(ActionPlan plan, Phrases phrases) {
    var people = register.everyPerson();
    var rows = new ArrayList<TableRow>();
    for (var institution : plan.institutions()) {
      var code = institution.code();
      var found = rows.size();
      for (var person : people) {
        person.memberships().stream()
            .filter(m -> m.institution().filter(code::equals).isPresent())
            .sorted(java.util.Comparator.comparing(Membership::role))
            .map(m -> joined(code, m, person, phrases))
            .forEach(rows::add);
      }
      addresses
          .find(code)
          .filter(known -> people.stream().noneMatch(p -> p.id().chat().equals(known.number())))
          .ifPresent(known -> rows.add(written(known, phrases)));
      if (rows.size() == found) {
        rows.add(row(code, "", "", "", phrases.plain("planning.person.nobody")));
      }
    }
    return rows;
  }

  private TableRow joined(
      InstitutionCode code, Membership membership, Person person, Phrases phrases) {
    var known = addresses.find(code).filter(a -> a.number().equals(person.id().chat()));
    return row(
        code,
        phrases.plain("planning.role." + membership.role().code()),
        known.map(InstitutionAddresses.Known::name).filter(n -> !n.isEmpty()).orElse(person.name()),
        known.flatMap(a -> emails.find(a.number())).map(a -> a.address().value()).orElse(""),
        phrases.plain(person.reachable() ? "planning.person.here" : "planning.person.stopped"));
  }

  private TableRow written(InstitutionAddresses.Known known, Phrases phrases) {
    return row(
        known.institution(),
        phrases.plain("planning.role.contact"),
        known.name(),
        emails.find(known.number()).map(a -> a.address().value()).orElse(""),
        phrases.plain("planning.person.invited"));
  }

  private static TableRow row(
      InstitutionCode code, String role, String name, String email, String state) {
    var words = new EnumMap<Column, String>(Column.class);
    words.put(Column.INSTITUTION, code.value());
    words.put(Column.ROLE, role);
    words.put(Column.PERSON, name);
    words.put(Column.EMAIL, email);
    words.put(Column.STATE, state);
    return PlanRows.person(words);
  }
}
