package lv.terminbot.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.Role;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Announcement;
import lv.terminbot.plan.KeyDate;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.DeadlineDates;
import lv.terminbot.report.calendar.CalendarFile;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Announces the key dates to whom the plan says, in each person's office hours: once, and once
 * again when a date has moved. What is over is not announced any more.
 */
public final class Announcements {
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);
  private static final String FILE_NAME = "terminbot";

  private final Announced announced;
  private final Plans plans;
  private final PersonByPerson people;
  private final Notifier notifier;
  private final Clock clock;

  public Announcements(
      Announced announced, Plans plans, PersonByPerson people, Notifier notifier, Clock clock) {
    this.announced = announced;
    this.plans = plans;
    this.people = people;
    this.notifier = notifier;
    this.clock = clock;
  }

  /** Does all that is due; says when there may be more. */
  public Optional<Instant> run() {
    var now = clock.instant();
    var due =
        plans.all().stream()
            .flatMap(plan -> plan.keyDates().stream().map(date -> new Due(plan, date)))
            .filter(d -> d.isDue(now))
            .toList();
    for (var one : due) {
      var left = new ArrayList<>(people.everybody());
      left.removeAll(announced.whoKnows(one.plan().code(), one.date()));
      if (!people.visit(left, person -> announce(one, person, now)).isEmpty()) {
        return Optional.of(now.plus(PersonByPerson.PAUSE));
      }
    }
    return due.isEmpty() ? Optional.empty() : Optional.of(now.plus(LOOK_AGAIN));
  }

  private void announce(Due due, Person person, Instant now) {
    if (!notifier.mayTell(person, now)
        || !due.concerns(person)
        || !announced.claim(person.id(), due.plan().code(), due.date(), now)) {
      return;
    }
    var phrases = notifier.phrases(person);
    var event = DeadlineDates.list(due.plan(), due.date(), phrases);
    var file = CalendarFile.write(FILE_NAME, List.of(event), now);
    var closing = notifier.hours(person).closing(now);
    var until = due.end().isBefore(closing) ? due.end() : closing;
    var message = notifier.send(person, until, file, text(due, now, phrases));
    announced.told(person.id(), due.plan().code(), due.date(), message);
  }

  private static Html text(Due due, Instant now, Phrases phrases) {
    var date = due.date();
    var today = LocalDate.ofInstant(now, due.plan().zone());
    var lines =
        new ArrayList<>(
            List.of(
                phrases.html(
                    "campaign.announcement.what",
                    "title",
                    date.title().in(phrases.language()),
                    "date",
                    phrases.weekday(date.on()),
                    "days",
                    date.on().toEpochDay() - today.toEpochDay())));
    date.from()
        .map(from -> phrases.time(from) + date.to().map(to -> "–" + phrases.time(to)).orElse(""))
        .ifPresent(hours -> lines.add(phrases.html("campaign.announcement.hours", "hours", hours)));
    date.agenda()
        .ifPresent(
            agenda ->
                lines.add(
                    phrases.html(
                        "campaign.announcement.agenda", "agenda", agenda.in(phrases.language()))));
    lines.add(
        phrases.html(
            "campaign.announcement.plan", "plan", due.plan().title().in(phrases.language())));
    return Html.lines(lines);
  }

  private record Due(ActionPlan plan, KeyDate date) {

    boolean isDue(Instant now) {
      return date.announcement().filter(a -> !beginning(a).isAfter(now)).isPresent()
          && now.isBefore(end());
    }

    private Instant beginning(Announcement announcement) {
      return date.on().minusDays(announcement.before()).atStartOfDay(plan.zone()).toInstant();
    }

    /** When it begins, or the day is over. */
    Instant end() {
      return date.from()
          .map(from -> date.on().atTime(from).atZone(plan.zone()))
          .orElseGet(() -> date.on().plusDays(1).atStartOfDay(plan.zone()))
          .toInstant();
    }

    boolean concerns(Person person) {
      var announcement = date.announcement().orElseThrow();
      return announcement.to().stream()
          .anyMatch(
              to ->
                  switch (to) {
                    case CONTACTS -> isContact(person, announcement);
                    case OBSERVERS -> person.is(Role.OBSERVER);
                    case COORDINATORS -> person.is(Role.COORDINATOR);
                  });
    }

    private static boolean isContact(Person person, Announcement announcement) {
      var contactOf = person.institutions(Role.CONTACT);
      return announcement.institutions().isEmpty()
          ? !contactOf.isEmpty()
          : contactOf.stream().anyMatch(announcement.institutions()::contains);
    }
  }
}
