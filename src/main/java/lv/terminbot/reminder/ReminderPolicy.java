package lv.terminbot.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.people.Person;
import lv.terminbot.plan.Ladder;
import lv.terminbot.reminder.ReminderRun.Diary;
import lv.terminbot.reminder.Reminders.Outcome;

/**
 * The rule of whether, when and with what a person is told: whoever owes, in their own office
 * hours, once an occasion and once a day. All of it is part of the caller's commit.
 */
final class ReminderPolicy {
  private final Diary diary;
  private final Outbox outbox;
  private final StillOwed stillOwed;
  private final Letters letters;
  private final OfficeHours office;

  ReminderPolicy(
      Diary diary, Outbox outbox, StillOwed stillOwed, Letters letters, OfficeHours office) {
    this.diary = diary;
    this.outbox = outbox;
    this.stillOwed = stillOwed;
    this.letters = letters;
    this.office = office;
  }

  /**
   * Tells the person, or lets them wait, or notes that they cannot be reached. Returns the
   * occasions on which they owed something.
   */
  Set<Occasion> tell(Person person, List<Occasion> occasions, Instant now) {
    var owing = call(person, occasions);
    if (owing.isEmpty()) {
      return Set.of();
    }
    var hours = person.zone().map(office::in).orElse(office);
    if (!person.reachable()) {
      owing
          .occasions()
          .forEach(o -> diary.reminders().end(person.id(), o, Outcome.UNREACHABLE, now));
    } else if (!hours.isOpen(now)) {
      wait(person, owing.occasions(), now, hours.nextOpening(now));
    } else {
      tellNow(person, owing.occasions(), now, hours);
    }
    return owing.occasions();
  }

  private void tellNow(Person person, Set<Occasion> occasions, Instant now, OfficeHours hours) {
    var today = together(person, occasions, hours, now);
    var due = call(person, today);
    var claimed = new HashSet<>(due.occasions());
    claimed.removeIf(occasion -> !diary.reminders().claim(person.id(), occasion, now));
    if (claimed.isEmpty()) {
      return;
    }
    var first = diary.reminders().claimDay(person.id(), LocalDate.ofInstant(now, hours.zone()));
    if (!first && claimed.stream().noneMatch(ReminderPolicy::wished)) {
      wait(person, claimed, now, hours.nextMorning(now));
      return;
    }
    var letter = letters.to(person, due.only(claimed));
    var message = outbox.addUntil(hours.closing(now), letter.page().to(person.id().chat()));
    diary.snoozes().fulfil(person.id(), hours.closing(now));
    claimed.forEach(o -> diary.reminders().told(person.id(), o, message, letter.template()));
    occasions.stream()
        .filter(o -> !today.contains(o))
        .forEach(o -> diary.reminders().end(person.id(), o, Outcome.MERGED, now));
  }

  /** With what would come later today, so that one message says it all; the newest of a cycle. */
  private List<Occasion> together(
      Person person, Set<Occasion> occasions, OfficeHours hours, Instant now) {
    var all = new ArrayList<>(occasions);
    var today = LocalDate.ofInstant(now, hours.zone());
    var coming =
        diary.agenda().coming(now).stream()
            .takeWhile(o -> LocalDate.ofInstant(o.dueAt(), hours.zone()).equals(today))
            .toList();
    all.addAll(call(person, coming).occasions());
    return List.copyOf(
        all.stream()
            .collect(
                toMap(
                    Occasion::strand,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(Occasion::dueAt)),
                    LinkedHashMap::new))
            .values());
  }

  private DueReminder call(Person person, List<Occasion> occasions) {
    return new DueReminder(stillOwed.find(person, occasions), stillOwed.listed(person, occasions));
  }

  private void wait(Person person, Set<Occasion> occasions, Instant now, Instant until) {
    occasions.forEach(o -> diary.reminders().wait(person.id(), o, now, until));
  }

  /** What a person asked for is no second reminder of ours. */
  private static boolean wished(Occasion occasion) {
    return occasion.code().equals(Ladder.ASKED);
  }
}
