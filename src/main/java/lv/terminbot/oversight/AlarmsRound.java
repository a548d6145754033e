package lv.terminbot.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.cycle.OfficeHours;
import lv.terminbot.mailbox.Outbox;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.mailbox.Urgency;
import lv.terminbot.oversight.IdleLinks.IdleLink;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;
import lv.terminbot.text.Texts;

/** Reminds a coordinator, once, of a join link that they gave out and nobody has used. */
public final class AlarmsRound {
  private final Alarms.Watch watch;
  private final Alarms alarms;
  private final Post post;
  private final OfficeHours office;
  private final Clock clock;

  /** Where the alarms go: queued in the same commit in which they are written down. */
  public record Post(Outbox outbox, UnitOfWork work, Texts texts) {}

  public AlarmsRound(
      Alarms.Watch watch, Alarms alarms, Post post, OfficeHours office, Clock clock) {
    this.watch = watch;
    this.alarms = alarms;
    this.post = post;
    this.office = office;
    this.clock = clock;
  }

  /** Does all that is due; the look of every minute is often enough for the rest. */
  public Optional<Instant> run() {
    var now = clock.instant();
    if (!office.isOpen(now)) {
      return Optional.of(office.nextOpening(now));
    }
    var until = now.plus(Admission.VALID).minus(Alarms.UNUSED_FOR);
    for (var link : watch.links().expiring(now.minus(Admission.VALID), until)) {
      if (!watch.links().told(link.id())) {
        post.work().run(() -> tell(link, now));
      }
    }
    return Optional.empty();
  }

  private void tell(IdleLink link, Instant now) {
    if (watch.links().tell(link.id(), now)) {
      post.outbox().add(Urgency.BULK, whom(link).stream().map(c -> letter(link, c)).toList());
    }
  }

  /** The coordinator who made it; all of them if that one is no more. */
  private List<Person> whom(IdleLink link) {
    return link.madeBy()
        .flatMap(watch.register()::find)
        .filter(person -> person.is(Role.COORDINATOR) && person.reachable())
        .map(List::of)
        .orElseGet(
            () -> watch.register().coordinators().stream().filter(Person::reachable).toList());
  }

  private Reply letter(IdleLink link, Person coordinator) {
    var phrases = post.texts().in(coordinator.language());
    var text = Html.lines(phrases.html("oversight.idle.heading"), alarms.idle(link, phrases));
    return new Page(text, List.of(List.of(Alarms.linkButton(link.institution(), phrases))))
        .to(coordinator.id().chat());
  }
}
