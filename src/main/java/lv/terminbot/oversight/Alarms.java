package lv.terminbot.oversight;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfDelivery;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Obstacle;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reminder.Unreached;
import lv.terminbot.reminder.WithoutContact;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Who cannot be reached now, and what to do about each. */
public final class Alarms {
  private static final int MOST = 15;
  private static final int MOST_BUTTON_ROWS = 20;
  static final Duration UNUSED_FOR = Duration.ofDays(3);
  private final Watch watch;
  private final Clock clock;

  /** What is watched. */
  public record Watch(
      Register register,
      Unreached unreached,
      RecordBook book,
      IdleLinks links,
      WithoutContact withoutContact) {}

  public Alarms(Watch watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  Page list(Phrases phrases) {
    var everybody = watch.register().everyPerson();
    var unreachable = everybody.stream().filter(person -> !person.reachable()).toList();
    var now = clock.instant();
    var idle =
        watch
            .links()
            .expiring(now.minus(Admission.VALID), now.plus(Admission.VALID).minus(UNUSED_FOR));
    var orphans = watch.withoutContact().among(everybody);
    var lines = new ArrayList<Html>();
    var rows = new ArrayList<List<Button>>();
    lines.add(phrases.html("oversight.alarms.heading"));
    if (unreachable.isEmpty() && idle.isEmpty() && orphans.isEmpty()) {
      lines.add(phrases.html("oversight.alarms.none"));
    }
    unreachable.stream()
        .limit(MOST)
        .forEach(
            person -> {
              lines.add(line(person, everybody, phrases));
              rows.addAll(buttons(person, phrases));
            });
    if (unreachable.size() > MOST) {
      lines.add(phrases.html("oversight.alarms.more", "count", (long) unreachable.size() - MOST));
    }
    for (var link : idle) {
      lines.add(idle(link, phrases));
      rows.add(List.of(linkButton(link.institution(), phrases)));
    }
    if (!orphans.isEmpty()) {
      lines.add(phrases.html("oversight.alarms.orphans", "codes", joined(orphans)));
      rows.addAll(Button.rows(orphans.stream().map(code -> linkButton(code, phrases)).toList(), 3));
    }
    var offered = rows.stream().distinct().limit(MOST_BUTTON_ROWS).toList();
    return new Page(Html.lines(lines), offered);
  }

  private Html line(Person person, List<Person> everybody, Phrases phrases) {
    var known = watch.unreached().find(person.id());
    var obstacle = known.map(Unreached.Known::obstacle).orElse(Obstacle.NEVER_STARTED);
    var others =
        everybody.stream()
            .filter(Person::reachable)
            .filter(other -> other.institutions().stream().anyMatch(person::reportsFor))
            .map(Person::name)
            .collect(joining(", "));
    var lines = new ArrayList<Html>();
    lines.add(
        phrases.html(
            "oversight.alarms.person",
            "name",
            label(person),
            "why",
            phrases.html("oversight.obstacle." + obstacle.code())));
    known.ifPresent(
        k ->
            lines.add(
                phrases.html(
                    "oversight.alarms.since", "at", phrases.moment(k.since(), clock.getZone()))));
    if (!person.institutions().isEmpty()) {
      lines.add(
          others.isEmpty()
              ? phrases.html("oversight.alarms.noOther")
              : phrases.html("oversight.alarms.others", "names", others));
    }
    lines.add(phrases.html("oversight.next." + obstacle.code()));
    return Html.lines(lines);
  }

  private List<List<Button>> buttons(Person person, Phrases phrases) {
    var rows = new ArrayList<List<Button>>();
    watch.book().entries(RecordQuery.ALL.to(person.id()).doubtful(), 0, 1).stream()
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
      rows.add(List.of(linkButton(institution, phrases), removal));
    }
    return rows;
  }

  Html idle(IdleLinks.IdleLink link, Phrases phrases) {
    var by = link.madeBy().flatMap(watch.register()::find).map(Person::name).orElse("–");
    return phrases.html(
        "oversight.alarms.idle",
        "code",
        link.institution(),
        "at",
        phrases.moment(link.expiresAt().minus(Admission.VALID), clock.getZone()),
        "name",
        by);
  }

  static Button linkButton(InstitutionCode institution, Phrases phrases) {
    return new Button(
        phrases.plain("oversight.alarms.button.link", "code", institution),
        ButtonCode.encode(new OfRecord.OfferLink(institution)));
  }

  /** "Jānis (VARAM)". */
  static String label(Person person) {
    var name = person.name().isEmpty() ? Long.toString(person.id().value()) : person.name();
    var codes = joined(person.institutions());
    return codes.isEmpty() ? name : name + " (" + codes + ")";
  }

  private static String joined(Collection<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(joining(", "));
  }
}
