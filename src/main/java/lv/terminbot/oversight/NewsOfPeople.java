package lv.terminbot.oversight;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who joined, who can no longer be reached, to whom something did not arrive. */
public final class NewsOfPeople implements News {
  private final Happenings happenings;
  private final Register register;

  public NewsOfPeople(Happenings happenings, Register register) {
    this.happenings = happenings;
    this.register = register;
  }

  @Override
  public List<Html> tell(Happenings.Time time, Readership readers, Phrases phrases) {
    var lines = new ArrayList<Html>();
    var joined = happenings.joined(time).stream().map(Happenings.Joined::person).distinct();
    add(lines, "oversight.digest.joined", named(joined, readers, phrases), phrases);
    var lost = named(happenings.lost(time).stream(), readers, phrases);
    add(lines, "oversight.digest.lost", lost, phrases);
    var undelivered = named(happenings.undelivered(time).stream(), readers, phrases);
    add(lines, "oversight.digest.undelivered", undelivered, phrases);
    return lines;
  }

  private static void add(List<Html> lines, String key, List<Html> names, Phrases phrases) {
    if (!names.isEmpty()) {
      lines.add(phrases.html(key, "count", names.size(), "who", Html.joined(", ", names)));
    }
  }

  private List<Html> named(Stream<PersonId> people, Readership readers, Phrases phrases) {
    return people
        .flatMap(id -> register.find(id).stream())
        .map(person -> named(person, readers, phrases))
        .toList();
  }

  /** In a group an institution stands for its contact, and for others what they are. */
  private static Html named(Person person, Readership readers, Phrases phrases) {
    var codes = person.institutions().stream().map(InstitutionCode::value).collect(joining(", "));
    if (codes.isEmpty()) {
      return readers == Readership.GROUP ? Html.escape(roles(person, phrases)) : person.written();
    }
    return readers == Readership.GROUP
        ? Html.escape(codes)
        : person.written().plus(" (" + codes + ")");
  }

  private static String roles(Person person, Phrases phrases) {
    return person.memberships().stream()
        .map(m -> phrases.plain("people.role." + m.role().code()))
        .distinct()
        .sorted()
        .collect(joining(", "));
  }
}
