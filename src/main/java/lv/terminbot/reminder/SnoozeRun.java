package lv.terminbot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.reminder.Snoozes.Snooze;

/** Tells those who asked to be reminded later. */
public final class SnoozeRun {
  /** Whoever hears of it later than this has not chosen that hour. */
  private static final Duration IN_TIME = Duration.ofHours(1);

  private final Snoozes snoozes;
  private final StillOwed stillOwed;
  private final ReminderPolicy policy;
  private final PersonByPerson people;

  public SnoozeRun(
      Snoozes snoozes, StillOwed stillOwed, ReminderPolicy policy, PersonByPerson people) {
    this.snoozes = snoozes;
    this.stillOwed = stillOwed;
    this.policy = policy;
    this.people = people;
  }

  void tell(Instant now) {
    for (var snooze : List.copyOf(snoozes.due(now))) {
      people.visit(snooze.person(), person -> tell(person, snooze, now));
    }
  }

  private void tell(Person person, Snooze snooze, Instant now) {
    if (snoozes.take(snooze)) {
      if (now.isBefore(snooze.dueAt().plus(IN_TIME))) {
        policy.tellAsWished(person, stillOwed.asked(), now);
      } else {
        policy.tell(person, stillOwed.asked(), now);
      }
    }
  }
}
