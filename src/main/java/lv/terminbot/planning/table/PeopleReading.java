package lv.terminbot.planning.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.planning.table.NamedPeople.Named;

/** Reads the sheet of people. A row without a name and an address names nobody. */
final class PeopleReading {
  private static final int LONGEST = 100;
  private static final String CONTACT = "contact";

  private final TableWords words;
  private final ActionPlan plan;
  private final Predicate<String> isAddress;
  private final TableFaults faults = new TableFaults();
  private final Map<InstitutionCode, RowReader> addressed = new HashMap<>();

  PeopleReading(TableWords words, ActionPlan plan, Predicate<String> isAddress) {
    this.words = words;
    this.plan = plan;
    this.isAddress = isAddress;
  }

  NamedPeople read(PlanTable table) {
    var all = new ArrayList<Named>();
    for (var row : table.rows(Sheet.PEOPLE)) {
      var reader = new RowReader(Sheet.PEOPLE, row, faults);
      var name = reader.text(Column.PERSON).orElse("");
      var email = reader.text(Column.EMAIL).orElse("");
      if (!name.isEmpty() || !email.isEmpty()) {
        read(reader, name, email).ifPresent(all::add);
      }
    }
    return new NamedPeople(table.has(Sheet.PEOPLE), all.stream().distinct().toList(), faults.all());
  }

  private Optional<Named> read(RowReader row, String name, String email) {
    if (name.length() > LONGEST) {
      row.wrong(Column.PERSON, "tooLong", "length", name.length(), "most", LONGEST);
    }
    var institution = institution(row);
    var role = role(row);
    if (!email.isEmpty() && !isAddress.test(email)) {
      row.wrong(Column.EMAIL, "email", "written", Recognition.shown(email));
    } else if (!email.isEmpty()) {
      institution.ifPresent(code -> checkOne(row, code, email));
    }
    return institution.flatMap(code -> role.map(word -> new Named(code, word, name, email)));
  }

  /** An institution is written to at one address. */
  private void checkOne(RowReader row, InstitutionCode code, String email) {
    var first = addressed.putIfAbsent(code, row);
    if (first != null && !first.text(Column.EMAIL).orElse("").equalsIgnoreCase(email)) {
      row.wrong(Column.EMAIL, "oneEmail", "code", code, "row", first.row().number());
    }
  }

  private Optional<InstitutionCode> institution(RowReader row) {
    var written = row.text(Column.INSTITUTION);
    var known = written.flatMap(InstitutionCode::read).filter(this::isOfPlan);
    if (written.isPresent() && known.isEmpty()) {
      var codes = plan.institutions().stream().map(i -> i.code().value()).limit(20).toList();
      row.wrong(
          Column.INSTITUTION,
          "institutionUnknown",
          "written",
          Recognition.shown(written.get()),
          "known",
          String.join(", ", codes));
    }
    return known;
  }

  private boolean isOfPlan(InstitutionCode code) {
    return plan.institutions().stream().map(Institution::code).anyMatch(code::equals);
  }

  private Optional<String> role(RowReader row) {
    var written = row.text(Column.ROLE);
    if (written.isEmpty()) {
      return Optional.of(CONTACT);
    }
    var role = words.role(written.get());
    if (role.isEmpty()) {
      row.wrong(Column.ROLE, "role", "written", Recognition.shown(written.get()));
    }
    return role;
  }

  /** The roles that somebody of an institution may have. */
  static List<String> roles() {
    return List.of(CONTACT, "deputy", "head");
  }
}
