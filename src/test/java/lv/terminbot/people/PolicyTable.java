package lv.terminbot.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Language;

/** The policy as a table: a row for each right, a column for each way to stand to a thing. */
final class PolicyTable {
  private static final InstitutionCode ITS = new InstitutionCode("TM");
  private static final InstitutionCode OTHER = new InstitutionCode("FM");
  private static final PersonId WHO = new PersonId(1);
  private static final PersonId ELSE = new PersonId(2);

  private record Column(Person person, PersonId owner) {}

  private static final Map<String, Column> COLUMNS = columns();

  private PolicyTable() {}

  private static Map<String, Column> columns() {
    var columns = new LinkedHashMap<String, Column>();
    columns.put("before others", new Column(who(), ELSE));
    columns.put("observer", new Column(who(Membership.OBSERVER), ELSE));
    columns.put("contact of another", new Column(who(of(Role.CONTACT, OTHER)), ELSE));
    columns.put("head of another", new Column(who(of(Role.HEAD, OTHER)), ELSE));
    columns.put("contact", new Column(who(of(Role.CONTACT, ITS)), ELSE));
    columns.put("deputy", new Column(who(of(Role.DEPUTY, ITS)), ELSE));
    columns.put("head", new Column(who(of(Role.HEAD, ITS)), ELSE));
    columns.put("owner", new Column(who(of(Role.CONTACT, ITS)), WHO));
    columns.put("owner who left", new Column(who(of(Role.CONTACT, OTHER)), WHO));
    columns.put("coordinator", new Column(who(Membership.COORDINATOR), ELSE));
    return columns;
  }

  private static Membership of(Role role, InstitutionCode institution) {
    return new Membership(role, Optional.of(institution));
  }

  private static Person who(Membership... memberships) {
    return new Person(WHO, "", Language.LATVIAN, true, Set.of(memberships));
  }

  static boolean isHeld(Right right, String column) {
    var asked = COLUMNS.get(column);
    return right.isHeldBy(asked.person(), Thing.own(asked.owner(), Optional.of(ITS)));
  }

  static String markdown() {
    var heading =
        "| to | "
            + String.join(" | ", COLUMNS.keySet())
            + " |\n|---|"
            + ":-:|".repeat(COLUMNS.size())
            + "\n";
    return heading + Stream.of(Right.values()).map(PolicyTable::row).collect(Collectors.joining());
  }

  private static String row(Right right) {
    return "| "
        + right.what()
        + " | "
        + COLUMNS.keySet().stream()
            .map(column -> isHeld(right, column) ? "yes" : "–")
            .collect(Collectors.joining(" | "))
        + " |\n";
  }
}
