package lv.terminbot.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.progress.Drafts;
import lv.terminbot.reminder.Agenda.Outcome;
import lv.terminbot.reminder.Reminders.Waiting;
import lv.terminbot.reminder.Snoozes.Snooze;
import lv.terminbot.text.Texts;

/**
 * Goes round those who still owe something, when an occasion is due. It may be rung at any moment,
 * too often, late or twice at once: what is due is read by the clock, each person is told once an
 * occasion and once a day, and whoever cannot be told now waits for the next office hours.
 */
public final class ReminderRun {
  /** So many waiting messages keep the sender busy for some seconds. */
  private static final int ENOUGH = 100;

  private static final int FEW = 10;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Diary diary;
  private final UnitOfWork work;
  private final Outbox outbox;
  private final Register register;
  private final StillOwed stillOwed;
  private final NewestMissed newest;
  private final ReminderPolicy policy;
  private final Clock clock;

  /** How far this instance has come; losing it costs time only, since each is told once. */
  private final AtomicReference<Optional<Walk>> walk = new AtomicReference<>(Optional.empty());

  /** A round on its way: for which occasions, and who is still to be looked at. */
  private record Walk(List<Occasion> due, List<PersonId> left) {}

  /** What is kept of reminding. */
  public record Diary(
      Agenda agenda,
      Reminders reminders,
      Snoozes snoozes,
      Obligations obligations,
      Drafts drafts,
      Absences absences) {}

  /** Where reminders go: queued in the same commit in which they are written down. */
  public record Post(Outbox outbox, UnitOfWork work, Register register) {}

  public ReminderRun(
      Diary diary, Post post, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    this.diary = diary;
    this.work = post.work();
    this.outbox = post.outbox();
    this.register = post.register();
    this.stillOwed = new StillOwed(diary, plans, clock);
    this.newest = new NewestMissed(plans);
    this.policy =
        new ReminderPolicy(
            diary,
            post.outbox(),
            stillOwed,
            new Letters(plans, diary.drafts(), texts, clock),
            office);
    this.clock = clock;
  }

  /** Does all that is due; returns when there is something to do next, if it is known. */
  public Optional<Instant> run() {
    var now = clock.instant();
    work.run(
        () -> {
          if (outbox.dropUseless() > 0) {
            diary.reminders().reviveDropped(now);
          }
        });
    tellWaiting(now);
    tellSnoozed(now);
    if (!tellOccasions(now)) {
      return Optional.of(now.plus(PAUSE));
    }
    // What is due and could not be done is looked at again in a minute, not at once.
    return diary.agenda().nextDue().filter(now::isBefore);
  }

  /**
   * Goes round everybody, but no faster than messages leave: so each is decided shortly before it
   * is sent, and answers find the database free. False if some are still to be told.
   */
  private boolean tellOccasions(Instant now) {
    var due = diary.agenda().due(now);
    if (due.isEmpty()) {
      return true;
    }
    var newestOnes = newest.choose(due, today(now));
    var left = walk.get().filter(w -> w.due().equals(due)).map(Walk::left).orElse(List.of());
    if (left.isEmpty() && !newestOnes.isEmpty()) {
      left = register.everybody();
    }
    for (var at = 0; at < left.size(); at++) {
      if (at % FEW == 0 && outbox.backlog() > ENOUGH) {
        walk.set(Optional.of(new Walk(due, left.subList(at, left.size()))));
        return false;
      }
      inCommit(left.get(at), person -> policy.tell(person, newestOnes, now));
    }
    walk.set(Optional.empty());
    work.run(
        () ->
            due.forEach(
                o ->
                    diary
                        .agenda()
                        .close(o, newestOnes.contains(o) ? Outcome.TOLD : Outcome.MERGED)));
    return true;
  }

  /** Those who could not be told when it was due: of each cycle the newest that still has a use. */
  private void tellWaiting(Instant now) {
    var byPerson =
        diary.reminders().waiting(now).stream()
            .collect(
                groupingBy(
                    Waiting::person, LinkedHashMap::new, mapping(Waiting::occasion, toList())));
    byPerson.forEach(
        (id, occasions) -> inCommit(id, person -> tellWaiting(person, occasions, now)));
  }

  private void tellWaiting(Person person, List<Occasion> occasions, Instant now) {
    var newestOnes = newest.choose(occasions, today(now));
    var strands = newestOnes.stream().map(Occasion::strand).toList();
    for (var occasion : occasions) {
      if (!newestOnes.contains(occasion)) {
        var why =
            strands.contains(occasion.strand())
                ? Reminders.Outcome.MERGED
                : Reminders.Outcome.DROPPED;
        diary.reminders().end(person.id(), occasion, why, now);
      }
    }
    var told = policy.tell(person, newestOnes, now);
    newestOnes.stream()
        .filter(occasion -> !told.contains(occasion))
        .forEach(o -> diary.reminders().end(person.id(), o, Reminders.Outcome.ANSWERED, now));
  }

  private void tellSnoozed(Instant now) {
    for (var snooze : new ArrayList<>(diary.snoozes().due(now))) {
      inCommit(snooze.person(), person -> tellAgain(person, snooze, now));
    }
  }

  private void tellAgain(Person person, Snooze snooze, Instant now) {
    if (diary.snoozes().take(snooze)) {
      policy.tell(person, stillOwed.asked(), now);
    }
  }

  /** In one commit: who still owes, now; that they are told, once; and the message. */
  private void inCommit(PersonId id, Consumer<Person> step) {
    work.run(() -> register.find(id).ifPresent(step));
  }

  private LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, clock.getZone());
  }
}
