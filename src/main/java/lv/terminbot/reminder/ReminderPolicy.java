package lv.terminbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Ladder;
import lv.terminbot.reminder.Reminders.Outcome;

/**
 * The rule of whether, when and with what a person is told: whoever owes, in their own office hours
 * or at an hour of their own choice, once an occasion and once a day. All of it is part of the
 * caller's commit.
 */
public final class ReminderPolicy {
  /** So long a reminder that was wished for after the office hours has a use. */
  private static final Duration AFTER_HOURS = Duration.ofHours(2);

  private final DueReminders dueReminders;
  private final Reminders reminders;
  private final Snoozes snoozes;
  private final Letters letters;
  private final Notifier notifier;

  public ReminderPolicy(
      DueReminders dueReminders,
      Reminders reminders,
      Snoozes snoozes,
      Letters letters,
      Notifier notifier) {
    this.dueReminders = dueReminders;
    this.reminders = reminders;
    this.snoozes = snoozes;
    this.letters = letters;
    this.notifier = notifier;
  }

  /**
   * Tells the person, or lets them wait, or notes that they cannot be reached. Returns the
   * occasions on which they owed something.
   */
  Set<Occasion> tell(Person person, List<Occasion> occasions, Instant now) {
    return tellFrom(notifier.hours(person).nextOpening(now), person, occasions, now);
  }

  /** The same at the hour that the person has named, whichever it is. */
  Set<Occasion> tellAsWished(Person person, List<Occasion> occasions, Instant now) {
    return tellFrom(now, person, occasions, now);
  }

  private Set<Occasion> tellFrom(
      Instant opening, Person person, List<Occasion> occasions, Instant now) {
    var due = dueReminders.find(person, occasions);
    if (due.isEmpty()) {
      return Set.of();
    }
    if (!person.reachable()) {
      due.occasions().forEach(o -> reminders.end(person.id(), o, Outcome.UNREACHABLE, now));
    } else if (opening.isAfter(now)) {
      wait(person, due.occasions(), now, opening);
    } else {
      tellNow(person, due, now);
    }
    return due.occasions();
  }

  private void tellNow(Person person, DueReminder due, Instant now) {
    var hours = notifier.hours(person);
    var today = dueReminders.withLaterToday(due, person, now, hours.zone());
    var claimed = new HashSet<>(today.occasions());
    claimed.removeIf(occasion -> !reminders.claim(person.id(), occasion, now));
    if (claimed.isEmpty()) {
      return;
    }
    var first = reminders.claimDay(person.id(), LocalDate.ofInstant(now, hours.zone()));
    if (!first && claimed.stream().noneMatch(ReminderPolicy::wished)) {
      wait(person, claimed, now, hours.nextMorning(now));
      return;
    }
    var letter = letters.to(person, today.only(claimed));
    var closing = hours.closing(now);
    var until = closing.isAfter(now) ? closing : now.plus(AFTER_HOURS);
    var message = notifier.tell(person, until, letter.page());
    snoozes.fulfil(person.id(), closing);
    claimed.forEach(o -> reminders.told(person.id(), o, message, letter.template()));
    due.occasions().stream()
        .filter(o -> !today.occasions().contains(o))
        .forEach(o -> reminders.end(person.id(), o, Outcome.MERGED, now));
  }

  private void wait(Person person, Set<Occasion> occasions, Instant now, Instant until) {
    occasions.forEach(o -> reminders.wait(person.id(), o, now, until));
  }

  /** What a person asked for is no second reminder of ours. */
  private static boolean wished(Occasion occasion) {
    return occasion.code().equals(Ladder.ASKED);
  }
}
