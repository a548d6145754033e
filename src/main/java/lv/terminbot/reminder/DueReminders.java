package lv.terminbot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Person;

/**
 * The rule of what one message tells a person: what is owed on the occasions that are due, and what
 * would come later on the same day. What is owed on an occasion is worked out once.
 */
public final class DueReminders {
  private final Agenda agenda;
  private final StillOwed stillOwed;

  public DueReminders(Agenda agenda, StillOwed stillOwed) {
    this.agenda = agenda;
    this.stillOwed = stillOwed;
  }

  /** What the person is to be told of on these occasions. */
  DueReminder find(Person person, Collection<Occasion> occasions) {
    return new DueReminder(stillOwed.find(person, occasions), stillOwed.listed(person, occasions));
  }

  /** With what would come later today, so that one message says it all; the newest of a cycle. */
  DueReminder withLaterToday(DueReminder due, Person person, Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    var coming =
        agenda.coming(now).stream()
            .takeWhile(o -> LocalDate.ofInstant(o.dueAt(), zone).equals(today))
            .toList();
    return due.with(find(person, coming));
  }
}
