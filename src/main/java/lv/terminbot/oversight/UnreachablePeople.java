package lv.terminbot.oversight;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.people.Person;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Says of somebody who cannot be written to why, since when, and what can be done. */
public final class UnreachablePeople {
  private final Unreached unreached;
  private final RecordBook book;
  private final UnusedLinks links;
  private final ZoneId zone;

  public UnreachablePeople(Unreached unreached, RecordBook book, UnusedLinks links, ZoneId zone) {
    this.unreached = unreached;
    this.book = book;
    this.links = links;
    this.zone = zone;
  }

  Html describe(Person person, List<Person> everybody, Phrases phrases) {
    var known = unreached.find(person.id());
    var obstacle = known.map(Unreached.Known::obstacle).orElse(Obstacle.NEVER_STARTED);
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "oversight.alarms.person",
            "name",
            Alarms.label(person),
            "why",
            phrases.html("oversight.obstacle." + obstacle.code())));
    known.ifPresent(
        k ->
            lines.add(
                phrases.html("oversight.alarms.since", "at", phrases.moment(k.since(), zone))));
    if (!person.institutions().isEmpty()) {
      lines.add(others(person, everybody, phrases));
    }
    lines.add(phrases.html("oversight.next." + obstacle.code()));
    return Html.lines(lines);
  }

  private static Html others(Person person, List<Person> everybody, Phrases phrases) {
    var others =
        everybody.stream()
            .filter(Person::reachable)
            .filter(other -> other.institutions().stream().anyMatch(person::reportsFor))
            .map(Person::written)
            .toList();
    return others.isEmpty()
        ? phrases.html("oversight.alarms.noOther")
        : phrases.html("oversight.alarms.others", "names", Html.joined(", ", others));
  }

  List<List<Button>> buttons(Person person, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    book.entries(RecordQuery.ALL.to(person.id()).doubtful(), 0, 1).stream()
        .filter(RecordEntry::maySendAgain)
        .map(
            entry ->
                new Button(
                    phrases.plain("oversight.alarms.button.again", "name", person.name()),
                    ButtonCode.encode(new OfDelivery.SendAgain(entry.id().value()))))
        .forEach(button -> rows.add(List.of(button)));
    for (var institution : person.institutions()) {
      var removal =
          new Button(
              phrases.plain("oversight.alarms.button.remove", "name", person.name()),
              ButtonCode.encode(new OfRecord.AskRemoval(person.id().value(), institution)));
      rows.add(List.of(links.offer(institution, phrases), removal));
    }
    return rows;
  }
}
