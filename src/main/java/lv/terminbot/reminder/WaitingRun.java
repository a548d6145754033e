package lv.terminbot.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.reminder.Reminders.Outcome;
import lv.terminbot.reminder.Reminders.Waiting;

/**
 * Tells those who could not be told when it was due: of each cycle the newest that still has a use.
 */
public final class WaitingRun {
  private final Reminders reminders;
  private final NewestMissed newest;
  private final ReminderPolicy policy;
  private final PersonByPerson people;

  public WaitingRun(
      Reminders reminders, NewestMissed newest, ReminderPolicy policy, PersonByPerson people) {
    this.reminders = reminders;
    this.newest = newest;
    this.policy = policy;
    this.people = people;
  }

  void tell(Instant now) {
    var byPerson =
        reminders.waiting(now).stream()
            .collect(
                groupingBy(
                    Waiting::person, LinkedHashMap::new, mapping(Waiting::occasion, toList())));
    byPerson.forEach((id, occasions) -> people.visit(id, person -> tell(person, occasions, now)));
  }

  private void tell(Person person, List<Occasion> occasions, Instant now) {
    var newestOnes = newest.choose(occasions, now);
    var strands = newestOnes.stream().map(Occasion::strand).toList();
    for (var occasion : occasions) {
      if (!newestOnes.contains(occasion)) {
        var why = strands.contains(occasion.strand()) ? Outcome.MERGED : Outcome.DROPPED;
        reminders.end(person.id(), occasion, why, now);
      }
    }
    var told = policy.tell(person, newestOnes, now);
    newestOnes.stream()
        .filter(occasion -> !told.contains(occasion))
        .forEach(o -> reminders.end(person.id(), o, Outcome.ANSWERED, now));
  }
}
