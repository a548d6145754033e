package lv.terminbot.store.people;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A person with memberships, stored and read as one. */
@Table("person")
record PersonRow(
    @Id long id,
    String name,
    String language,
    boolean reachable,
    @Nullable String zone,
    @MappedCollection(idColumn = "person") Set<MembershipRow> memberships) {

  /** A membership; an empty institution stands for none, since keys take no null. */
  @Table("membership")
  record MembershipRow(String role, String institution) {
    static MembershipRow from(Membership membership) {
      return new MembershipRow(
          membership.role().code(),
          membership.institution().map(InstitutionCode::value).orElse(""));
    }

    Membership membership() {
      var role = Arrays.stream(Role.values()).filter(r -> r.code().equals(this.role)).findFirst();
      return new Membership(
          role.orElseThrow(),
          Optional.of(institution).filter(i -> !i.isEmpty()).map(InstitutionCode::new));
    }
  }

  static PersonRow from(Person person) {
    return new PersonRow(
        person.id().value(),
        person.name(),
        person.language().code(),
        person.reachable(),
        person.zone().map(ZoneId::getId).orElse(null),
        person.memberships().stream().map(MembershipRow::from).collect(Collectors.toSet()));
  }

  Person person() {
    return new Person(
        new PersonId(id),
        name,
        new Language(language),
        reachable,
        memberships.stream().map(MembershipRow::membership).collect(Collectors.toSet()),
        Optional.ofNullable(zone).map(ZoneId::of));
  }
}
