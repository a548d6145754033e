package lv.terminbot.people.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfPeople.Standing;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Membership;
import lv.terminbot.people.People;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Role;
import lv.terminbot.people.Roles;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who is here, in which roles and in which state; and one of them with what can be taken away. */
public final class PeopleList {
  static final int A_PAGE = 15;

  private final People people;

  public PeopleList(People people) {
    this.people = people;
  }

  Page show(OfPeople.Filter filter, int page, Phrases phrases) {
    var all = everybody().filter(person -> isOf(person, filter)).toList();
    var last = Math.max(0, (all.size() - 1) / A_PAGE);
    var at = Math.min(page, last);
    var shown = all.stream().skip((long) at * A_PAGE).limit(A_PAGE).toList();
    var lines = new ArrayList<Html>();
    lines.add(phrases.html("people.list.heading", "count", all.size()));
    var numbers = new ArrayList<Button>();
    for (var person : shown) {
      var number = at * A_PAGE + numbers.size() + 1;
      lines.add(line(number, person, phrases));
      numbers.add(button(Integer.toString(number), new OfPeople.AskPerson(person.id().value())));
    }
    var rows = new ArrayList<>(Button.rows(numbers, 5));
    rows.add(turning(filter, at, last, phrases));
    rows.add(
        Stream.of(Standing.BLOCKED, Standing.LEFT)
            .map(
                standing ->
                    button(
                        phrases.plain("people.list.only." + code(standing)),
                        new OfPeople.AskPeople(new OfPeople.Filter.In(standing), 0)))
            .toList());
    rows.add(
        List.of(
            button(phrases.plain("people.list.links"), new OfPeople.AskLinks(0)),
            button(
                phrases.plain("people.list.invite"), new OfInvitations.Invite(Optional.empty()))));
    return WayHome.under(new Page(Html.lines(lines), rows), phrases);
  }

  /** By institution, those without one first; then by name. */
  Stream<Person> everybody() {
    return people.everybody().stream()
        .filter(id -> id.value() > 0)
        .flatMap(id -> people.find(id).stream())
        .sorted(Comparator.comparing(PeopleList::codes).thenComparing(Person::name));
  }

  static boolean isOf(Person person, OfPeople.Filter filter) {
    return switch (filter) {
      case OfPeople.Filter.All() -> !person.memberships().isEmpty();
      case OfPeople.Filter.Of(var institution) ->
          person.memberships().stream()
              .anyMatch(m -> m.institution().equals(Optional.of(institution)));
      case OfPeople.Filter.As(var post) -> person.is(Role.valueOf(post.name()));
      case OfPeople.Filter.In(var standing) -> standing(person) == standing;
    };
  }

  private static Standing standing(Person person) {
    if (person.memberships().isEmpty()) {
      return Standing.LEFT;
    }
    if (person.reachable()) {
      return Standing.ACTIVE;
    }
    return person.name().isEmpty() ? Standing.INVITED : Standing.BLOCKED;
  }

  private static List<Button> turning(OfPeople.Filter filter, int at, int last, Phrases phrases) {
    var row = new ArrayList<Button>();
    if (at > 0) {
      row.add(button(phrases.plain("people.list.before"), new OfPeople.AskPeople(filter, at - 1)));
    }
    if (at < last) {
      row.add(button(phrases.plain("people.list.after"), new OfPeople.AskPeople(filter, at + 1)));
    }
    return row;
  }

  private static Html line(int number, Person person, Phrases phrases) {
    return phrases.html(
        "people.list.line",
        "number",
        number,
        "name",
        name(person),
        "roles",
        roles(person, phrases),
        "state",
        state(person, phrases));
  }

  private static String state(Person person, Phrases phrases) {
    return phrases.plain("people.list.state." + code(standing(person)));
  }

  /** One person, with a button for each role. */
  Page one(PersonId id, Phrases phrases) {
    return people
        .find(id)
        .map(person -> one(person, phrases))
        .orElseGet(() -> new Page(phrases.html("people.list.gone")));
  }

  static Page one(Person person, Phrases phrases) {
    var text =
        phrases.html(
            "people.list.person",
            "name",
            name(person),
            "id",
            Long.toString(person.id().value()),
            "roles",
            roles(person, phrases),
            "state",
            state(person, phrases));
    var buttons =
        person.memberships().stream()
            .sorted(Comparator.comparing(Roles::name))
            .map(
                m ->
                    button(
                        phrases.plain("people.list.remove", "role", role(m, phrases)),
                        Removal.asking(person, m)))
            .toList();
    var rows = new ArrayList<>(Button.rows(buttons, 1));
    rows.add(
        List.of(
            button(
                phrases.plain("people.list.all"),
                new OfPeople.AskPeople(new OfPeople.Filter.All(), 0))));
    return WayHome.under(new Page(text, rows), phrases);
  }

  static Html name(Person person) {
    return person.name().isEmpty()
        ? Html.escape(Long.toString(person.id().value()))
        : person.written();
  }

  static String role(Membership membership, Phrases phrases) {
    return phrases.plain("people.role." + membership.role().code())
        + membership.institution().map(code -> " (" + code + ")").orElse("");
  }

  static String roles(Person person, Phrases phrases) {
    var roles =
        person.memberships().stream()
            .map(m -> role(m, phrases))
            .sorted()
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? phrases.plain("people.list.noRole") : roles;
  }

  private static String codes(Person person) {
    return person.memberships().stream()
        .flatMap(m -> m.institution().stream())
        .map(InstitutionCode::value)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  static Button button(String label, Intent intent) {
    return new Button(label, ButtonCode.encode(intent));
  }
}
