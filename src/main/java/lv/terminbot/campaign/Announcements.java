package lv.terminbot.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.terminbot.campaign.Announced.Told;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Plans;
import lv.terminbot.report.calendar.CalendarFile;

/**
 * Announces the key dates to whom the plan says, in each person's office hours: once, and once
 * again when a date has moved or is held no more. What is over is not announced any more.
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
    var left = 0;
    for (var plan : plans.all()) {
      var today = LocalDate.ofInstant(now, plan.zone());
      var told =
          announced.told(plan.code(), today).stream().collect(Collectors.groupingBy(Told::name));
      left += announce(plan, told, now) + cancel(plan, told);
    }
    return left > 0
        ? Optional.of(now.plus(PersonByPerson.PAUSE))
        : Optional.of(now.plus(LOOK_AGAIN));
  }

  /**
   * Takes for announced what became due since this moment: whoever lost the record of it may have
   * announced it. Part of the caller's commit.
   */
  public void passOver(Instant since) {
    var now = clock.instant();
    for (var plan : plans.all()) {
      plan.keyDates().stream()
          .map(date -> new DueDate(plan, date))
          .filter(due -> due.isDue(now) && !due.isDue(since))
          .forEach(due -> people.visit(people.everybody(), person -> passOver(due, person, now)));
    }
  }

  private void passOver(DueDate due, Person person, Instant now) {
    if (due.concerns(person)) {
      var title = due.event(notifier.phrases(person)).title();
      var told = new Told(person.id(), due.date().name(), due.date().moment(), title, now);
      announced.claim(due.plan().code(), told);
    }
  }

  /** How many people are left. */
  private int announce(ActionPlan plan, Map<String, List<Told>> told, Instant now) {
    var rest = 0;
    for (var date : plan.keyDates()) {
      var due = new DueDate(plan, date);
      if (due.isToCome(now)) {
        var before = told.getOrDefault(date.name(), List.of());
        var left = due.isDue(now) ? people.everybody() : persons(before);
        rest += visit(without(left, before, date.moment()), p -> announce(due, before, p, now));
      }
    }
    return rest;
  }

  private void announce(DueDate due, List<Told> before, Person person, Instant now) {
    if (!notifier.mayTell(person, now) || !due.concerns(person)) {
      return;
    }
    var phrases = notifier.phrases(person);
    var former = before.stream().filter(t -> t.person().equals(person.id())).findFirst();
    var at = former.map(f -> f.next(now)).orElse(now);
    var event = due.event(phrases);
    var told = new Told(person.id(), due.date().name(), due.date().moment(), event.title(), at);
    if (!announced.claim(due.plan().code(), told)) {
      return;
    }
    var words = new AnnouncementText(due, phrases);
    var text = former.map(f -> words.moved(f, now)).orElseGet(() -> words.announced(now));
    var file = CalendarFile.write(FILE_NAME, List.of(event), List.of(), at);
    var message = notifier.send(person, until(person, due.end(), now), file, text);
    announced.sent(due.plan().code(), told, message);
  }

  /** Tells those who await what is held no more; how many people are left. */
  private int cancel(ActionPlan plan, Map<String, List<Told>> told) {
    var held = plan.keyDates().stream().map(date -> date.name()).toList();
    var rest = 0;
    for (var gone : told.entrySet()) {
      if (!held.contains(gone.getKey())) {
        var byPerson = gone.getValue().stream().collect(Collectors.toMap(Told::person, one -> one));
        rest +=
            visit(
                persons(gone.getValue()),
                person -> cancel(plan, Objects.requireNonNull(byPerson.get(person.id())), person));
      }
    }
    return rest;
  }

  private void cancel(ActionPlan plan, Told told, Person person) {
    var now = clock.instant();
    if (!notifier.mayTell(person, now) || !announced.cancel(plan.code(), told, now)) {
      return;
    }
    var event = DueDate.cancelled(plan, told);
    var file = CalendarFile.write(FILE_NAME, List.of(), List.of(event), told.next(now));
    var end = told.on().plusDays(1).atStartOfDay(plan.zone()).toInstant();
    var text = AnnouncementText.cancelled(plan, told, notifier.phrases(person));
    announced.sent(plan.code(), told, notifier.send(person, until(person, end, now), file, text));
  }

  private Instant until(Person person, Instant end, Instant now) {
    var closing = notifier.hours(person).closing(now);
    return end.isBefore(closing) ? end : closing;
  }

  private int visit(List<PersonId> left, Consumer<Person> step) {
    return people.visit(left, step).size();
  }

  private static List<PersonId> persons(Collection<Told> told) {
    return told.stream().map(Told::person).toList();
  }

  /** Those who do not know of this moment yet. */
  private static List<PersonId> without(List<PersonId> all, List<Told> before, String moment) {
    var knowing =
        before.stream()
            .filter(told -> told.moment().equals(moment))
            .map(Told::person)
            .collect(Collectors.toSet());
    return all.stream().filter(person -> !knowing.contains(person)).toList();
  }
}
