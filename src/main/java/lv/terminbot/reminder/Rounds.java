package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Obligations;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.OneCommit;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.OutgoingId;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Agenda.Outcome;
import lv.terminbot.reminder.Snoozes.Snooze;
import lv.terminbot.text.Texts;

/**
 * Tells those who still owe something, when an occasion is due. It may be rung at any moment, too
 * often, late or twice at once: what is due is read by the clock, and each person is told once an
 * occasion.
 */
public final class Rounds {
  private final Diary diary;
  private final Outbox outbox;
  private final OneCommit commit;
  private final Register register;
  private final StillOwed stillOwed;
  private final Letters letters;
  private final NewestMissed newest;
  private final OfficeHours office;
  private final Clock clock;

  /** What is kept of reminding. */
  public record Diary(Agenda agenda, Snoozes snoozes, Obligations obligations) {}

  /** Where reminders go: queued in the same commit in which they are written down. */
  public record Post(Outbox outbox, OneCommit commit, Register register) {}

  public Rounds(Diary diary, Post post, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    this.diary = diary;
    this.outbox = post.outbox();
    this.commit = post.commit();
    this.register = post.register();
    this.stillOwed = new StillOwed(diary.obligations(), plans, clock);
    this.letters = new Letters(plans, texts, clock);
    this.newest = new NewestMissed(plans);
    this.office = office;
    this.clock = clock;
  }

  /** Does all that is due; returns when there is something to do next, if it is known. */
  public Optional<Instant> run() {
    var now = clock.instant();
    if (!office.isOpen(now)) {
      return diary.agenda().nextDue().map(next -> later(next, office.nextOpening(now)));
    }
    tellOccasions(now);
    tellSnoozed(now);
    return diary.agenda().nextDue();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void tellOccasions(Instant now) {
    var due = diary.agenda().due(now);
    if (due.isEmpty()) {
      return;
    }
    var newestOnes = newest.of(due, LocalDate.ofInstant(now, clock.getZone()));
    for (var person : register.contacts()) {
      commit.run(() -> tell(person.id(), newestOnes, now));
    }
    commit.run(
        () ->
            due.forEach(
                o ->
                    diary
                        .agenda()
                        .close(o, newestOnes.contains(o) ? Outcome.TOLD : Outcome.MERGED)));
  }

  /** In one commit: who still owes, now; that they are told, once; and the message. */
  private void tell(lv.terminbot.people.PersonId id, List<Occasion> occasions, Instant now) {
    var person = register.of(id).filter(Person::reachable);
    if (person.isEmpty()) {
      return;
    }
    var owed = stillOwed.of(person.get(), occasions);
    owed.keySet().removeIf(occasion -> !diary.agenda().claim(id, occasion, now));
    if (owed.isEmpty()) {
      return;
    }
    var message = queue(person.get(), owed);
    owed.keySet().forEach(occasion -> diary.agenda().link(id, occasion, message));
  }

  private void tellSnoozed(Instant now) {
    for (var snooze : new ArrayList<>(diary.snoozes().due(now))) {
      commit.run(() -> tellAgain(snooze));
    }
  }

  private void tellAgain(Snooze snooze) {
    if (!diary.snoozes().take(snooze)) {
      return;
    }
    register
        .of(snooze.person())
        .filter(Person::reachable)
        .ifPresent(
            person -> {
              var owed = stillOwed.now(person);
              if (!owed.isEmpty()) {
                queue(person, owed);
              }
            });
  }

  private OutgoingId queue(Person person, Map<Occasion, List<Obligation>> owed) {
    var page = letters.of(owed, person.language());
    return outbox.add(Urgency.BULK, List.of(page.to(person.id().chat()))).getLast();
  }
}
