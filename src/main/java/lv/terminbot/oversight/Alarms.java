package lv.terminbot.oversight;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who cannot be reached now, and what to do about each. */
public final class Alarms {
  private static final int MOST = 15;
  private static final int MOST_BUTTON_ROWS = 20;
  private final Register register;
  private final UnreachablePeople unreachablePeople;
  private final UnusedLinks links;
  private final WithoutContact withoutContact;
  private final DoubtfulMessages doubtful;

  public Alarms(
      Register register,
      UnreachablePeople unreachablePeople,
      UnusedLinks links,
      WithoutContact withoutContact,
      DoubtfulMessages doubtful) {
    this.register = register;
    this.unreachablePeople = unreachablePeople;
    this.links = links;
    this.withoutContact = withoutContact;
    this.doubtful = doubtful;
  }

  Page list(Phrases phrases) {
    var everybody = register.everyPerson();
    var unreachable = everybody.stream().filter(person -> !person.reachable()).toList();
    var idle = links.find();
    var orphans = withoutContact.among(everybody);
    var lines = new ArrayList<Html>();
    var rows = new ArrayList<List<Button>>();
    lines.add(phrases.html("oversight.alarms.heading"));
    var uncertain = doubtful.find();
    if (unreachable.isEmpty() && idle.isEmpty() && orphans.isEmpty() && uncertain.isEmpty()) {
      lines.add(phrases.html("oversight.alarms.none"));
    }
    uncertain.forEach(
        (notice, messages) -> {
          lines.add(doubtful.describe(messages, phrases));
          rows.add(List.of(doubtful.again(notice, messages, phrases)));
        });
    unreachable.stream()
        .limit(MOST)
        .forEach(
            person -> {
              lines.add(unreachablePeople.describe(person, everybody, phrases));
              rows.addAll(unreachablePeople.buttons(person, phrases));
            });
    if (unreachable.size() > MOST) {
      lines.add(phrases.html("oversight.alarms.more", "count", (long) unreachable.size() - MOST));
    }
    for (var link : idle) {
      lines.add(links.describe(link, phrases));
      rows.add(List.of(links.offer(link.institution(), phrases)));
    }
    if (!orphans.isEmpty()) {
      lines.add(phrases.html("oversight.alarms.orphans", "codes", joined(orphans)));
      rows.addAll(
          Button.rows(orphans.stream().map(code -> links.offer(code, phrases)).toList(), 3));
    }
    var offered = rows.stream().distinct().limit(MOST_BUTTON_ROWS).toList();
    return WayHome.under(new Page(Html.lines(lines), offered), phrases);
  }

  /** How many people cannot be reached, links are not used, institutions have nobody. */
  int count() {
    var everybody = register.everyPerson();
    return (int) everybody.stream().filter(person -> !person.reachable()).count()
        + links.find().size()
        + withoutContact.among(everybody).size();
  }

  /** "Jānis (VARAM)". */
  static Html label(Person person) {
    var name =
        person.name().isEmpty()
            ? Html.escape(Long.toString(person.id().value()))
            : person.written();
    var codes = joined(person.institutions());
    return codes.isEmpty() ? name : name.plus(" (" + codes + ")");
  }

  private static String joined(Collection<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(joining(", "));
  }
}
