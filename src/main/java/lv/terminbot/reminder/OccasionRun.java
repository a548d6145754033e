package lv.terminbot.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.people.PersonByPerson;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.Agenda.Outcome;

/** Tells everybody of the occasions that are due. */
public final class OccasionRun {
  private final Agenda agenda;
  private final NewestMissed newest;
  private final ReminderPolicy policy;
  private final PersonByPerson people;
  private final UnitOfWork work;

  /** How far this instance has come; losing it costs time only, since each is told once. */
  private final AtomicReference<Optional<Walk>> walk = new AtomicReference<>(Optional.empty());

  /** A run on its way: for which occasions, and who is still to be looked at. */
  private record Walk(List<Occasion> due, List<PersonId> left) {}

  public OccasionRun(
      Agenda agenda,
      NewestMissed newest,
      ReminderPolicy policy,
      PersonByPerson people,
      UnitOfWork work) {
    this.agenda = agenda;
    this.newest = newest;
    this.policy = policy;
    this.people = people;
    this.work = work;
  }

  /** Tells as many as messages leave; returns when to go on, if not all are told. */
  Optional<Instant> tell(Instant now) {
    var due = agenda.due(now);
    var left = due.isEmpty() ? List.<PersonId>of() : left(due, newest.choose(due, now), now);
    if (!left.isEmpty()) {
      walk.set(Optional.of(new Walk(due, left)));
      return Optional.of(now.plus(PersonByPerson.PAUSE));
    }
    return Optional.empty();
  }

  /** What is due and could not be done is looked at again in a minute, not at once. */
  Optional<Instant> next(Instant now) {
    return agenda.nextDue().filter(now::isBefore);
  }

  /** Goes on through everybody; the occasions are dealt with when nobody is left. */
  private List<PersonId> left(List<Occasion> due, List<Occasion> newestOnes, Instant now) {
    var before = walk.get().filter(w -> w.due().equals(due)).map(Walk::left).orElse(List.of());
    var all = before.isEmpty() && !newestOnes.isEmpty() ? people.everybody() : before;
    var left = people.visit(all, person -> policy.tell(person, newestOnes, now));
    if (left.isEmpty()) {
      walk.set(Optional.empty());
      work.run(
          () ->
              due.forEach(
                  o -> agenda.close(o, newestOnes.contains(o) ? Outcome.TOLD : Outcome.MERGED)));
    }
    return left;
  }
}
