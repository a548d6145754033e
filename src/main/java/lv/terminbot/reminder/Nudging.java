package lv.terminbot.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.DeliveryState;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.plan.Plans;
import lv.terminbot.reminder.Nudge.Hours;
import lv.terminbot.reminder.NudgeRecipients.Fate;
import lv.terminbot.text.Texts;

/**
 * Carries out the nudges that a coordinator has confirmed: each recipient is decided on anew, once,
 * in one commit with the message. It may be rung at any moment, too often or twice at once, and
 * goes on where a crash has stopped it.
 */
public final class Nudging {
  /** How long after its moment the wish to send outside office hours is still a wish. */
  private static final Duration AT_ONCE = Duration.ofHours(1);

  /** After an outage or a pause longer than this its words may be wrong. */
  private static final Duration USEFUL = Duration.ofDays(3);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final Tools tools;
  private final NudgeList list;
  private final NudgeLetters letters;
  private final NudgeReports reports;
  private final OfficeHours office;
  private final Clock clock;

  /** What is needed to carry out nudges. */
  public record Tools(
      Nudges nudges,
      NudgeRecipients recipients,
      Pause pause,
      ReminderRun.Diary diary,
      ReminderRun.Post post) {}

  public Nudging(Tools tools, Plans plans, Texts texts, OfficeHours office, Clock clock) {
    var diary = tools.diary();
    this.tools = tools;
    this.list =
        new NudgeList(new StillOwed(diary, plans, clock), diary.obligations(), diary.drafts());
    this.letters = new NudgeLetters(new Letters(plans, diary.drafts(), texts, clock), texts);
    this.reports = new NudgeReports(tools, texts, clock);
    this.office = office;
    this.clock = clock;
  }

  /** Does all that is due; returns when there is something to do next, if it is known. */
  public Optional<Instant> run() {
    var now = clock.instant();
    var held = tools.nudges().due(now).stream().filter(nudge -> !carriedOut(nudge, now)).toList();
    var waiting = tools.nudges().unreported().stream().filter(n -> !reported(n)).toList();
    return Stream.of(
            tools.nudges().nextDue(now),
            held.isEmpty() || office.isOpen(now)
                ? Optional.<Instant>empty()
                : Optional.of(office.nextOpening(now)),
            waiting.isEmpty() ? Optional.<Instant>empty() : Optional.of(now.plus(LOOK_AGAIN)))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private boolean carriedOut(Nudge nudge, Instant now) {
    var waiting = false;
    for (var id : tools.recipients().undecided(nudge.id())) {
      if (tools.pause().holds()) {
        return false;
      }
      var person = tools.post().register().find(id);
      if (person.isPresent() && !mayGo(nudge, person.get(), now)) {
        waiting = true;
      } else {
        commit(() -> decide(nudge, id, now));
      }
    }
    if (waiting || tools.pause().holds()) {
      return false;
    }
    commit(() -> tools.nudges().finish(nudge.id()));
    return true;
  }

  private boolean mayGo(Nudge nudge, Person person, Instant now) {
    var wished =
        nudge.hours() == Hours.ANY && now.isBefore(nudge.sendAt().orElseThrow().plus(AT_ONCE));
    return wished || hours(person).isOpen(now);
  }

  private OfficeHours hours(Person person) {
    return person.zone().map(office::in).orElse(office);
  }

  /** In one commit: whether it is still for this person, that it is decided, and the message. */
  private void decide(Nudge nudge, PersonId id, Instant now) {
    var person = tools.post().register().find(id);
    var fate = person.map(p -> fate(nudge, p, now)).orElse(Fate.UNREACHABLE);
    if (tools.recipients().decide(nudge.id(), id, fate, now) && fate == Fate.TOLD) {
      tell(nudge, person.orElseThrow(), now);
    }
  }

  private Fate fate(Nudge nudge, Person person, Instant now) {
    if (now.isAfter(nudge.sendAt().orElseThrow().plus(USEFUL))) {
      return Fate.LATE;
    }
    if (!list.isFor(person, nudge.scope())) {
      return Fate.ANSWERED;
    }
    if (!person.reachable()) {
      return Fate.UNREACHABLE;
    }
    return tools.recipients().remindedSince(person.id(), nudge.shownAt())
        ? Fate.REMINDED
        : Fate.TOLD;
  }

  private void tell(Nudge nudge, Person person, Instant now) {
    var letter = letters.to(person, nudge, list.owed(person));
    var hours = hours(person);
    var until = hours.isOpen(now) ? hours.closing(now) : now.plus(AT_ONCE);
    var message = tools.post().outbox().addUntil(until, letter.page().to(person.id().chat()));
    tools.recipients().told(nudge.id(), person.id(), message, letter.template());
    // The reminder of the day: the ladder sends none after it.
    tools.diary().reminders().claimDay(person.id(), LocalDate.ofInstant(now, hours.zone()));
  }

  private boolean reported(Nudge nudge) {
    var settled =
        tools.recipients().recipients(nudge.id()).stream()
            .noneMatch(r -> r.delivery().equals(Optional.of(DeliveryState.QUEUED)));
    if (settled) {
      commit(
          () -> {
            if (tools.nudges().report(nudge.id())) {
              tellCoordinator(nudge);
            }
          });
    }
    return settled;
  }

  private void tellCoordinator(Nudge nudge) {
    tools
        .post()
        .register()
        .find(nudge.by())
        .filter(Person::reachable)
        .ifPresent(
            coordinator ->
                tools
                    .post()
                    .outbox()
                    .add(
                        Urgency.REPLY,
                        List.of(
                            reports.show(nudge.id(), coordinator).to(coordinator.id().chat()))));
  }

  private void commit(Runnable work) {
    tools.post().work().run(work);
  }
}
