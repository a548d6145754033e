package lv.terminbot.reminder.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.cycle.Obligation;
import lv.terminbot.cycle.Occasion;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.reminder.Reminders;
import lv.terminbot.reminder.nudge.Nudge.Hours;
import lv.terminbot.reminder.nudge.NudgeRecipients.Fate;

/** Decides for each recipient of a nudge, when their turn comes, whether it is still for them. */
public final class NudgeDecisions {
  /** How long after its moment the wish to send outside office hours is still a wish. */
  private static final Duration AT_ONCE = Duration.ofHours(1);

  /** After an outage or a pause longer than this its words may be wrong. */
  private static final Duration USEFUL = Duration.ofDays(3);

  private final NudgeRule rule;
  private final NudgeRecipients recipients;
  private final NudgeLetters letters;
  private final Reminders reminders;
  private final Notifier notifier;

  public NudgeDecisions(
      NudgeRule rule,
      NudgeRecipients recipients,
      NudgeLetters letters,
      Reminders reminders,
      Notifier notifier) {
    this.rule = rule;
    this.recipients = recipients;
    this.letters = letters;
    this.reminders = reminders;
    this.notifier = notifier;
  }

  List<PersonId> open(Nudge nudge) {
    return recipients.undecided(nudge.id());
  }

  boolean mayGo(Nudge nudge, Person person, Instant now) {
    var wished =
        nudge.hours() == Hours.ANY && now.isBefore(nudge.sendAt().orElseThrow().plus(AT_ONCE));
    return wished || notifier.hours(person).isOpen(now);
  }

  /**
   * Decides for this recipient, and queues the message: all of it part of the caller's commit.
   *
   * @param person who they are now; nobody if they are here no more
   */
  void decide(Nudge nudge, PersonId id, Optional<Person> person, Instant now) {
    var owed = person.map(p -> rule.findOwed(p, nudge.scope())).orElse(Map.of());
    var fate = person.map(p -> fate(nudge, p, owed, now)).orElse(Fate.UNREACHABLE);
    if (recipients.decide(nudge.id(), id, fate, now) && fate == Fate.TOLD) {
      tell(nudge, person.orElseThrow(), owed, now);
    }
  }

  private Fate fate(Nudge nudge, Person person, Map<Occasion, List<Obligation>> owed, Instant now) {
    if (now.isAfter(nudge.sendAt().orElseThrow().plus(USEFUL))) {
      return Fate.LATE;
    }
    if (owed.isEmpty()) {
      return Fate.ANSWERED;
    }
    if (!person.reachable()) {
      return Fate.UNREACHABLE;
    }
    return recipients.remindedSince(person.id(), nudge.shownAt()) ? Fate.REMINDED : Fate.TOLD;
  }

  private void tell(Nudge nudge, Person person, Map<Occasion, List<Obligation>> owed, Instant now) {
    var letter = letters.to(person, nudge, owed);
    var hours = notifier.hours(person);
    var until = hours.isOpen(now) ? hours.closing(now) : now.plus(AT_ONCE);
    var message = notifier.tell(person, until, letter.page());
    recipients.told(nudge.id(), person.id(), message, letter.template());
    // The reminder of the day: the ladder sends none after it.
    reminders.claimDay(person.id(), LocalDate.ofInstant(now, hours.zone()));
  }
}
