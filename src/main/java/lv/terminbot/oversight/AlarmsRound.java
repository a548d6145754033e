package lv.terminbot.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.UnitOfWork;
import lv.terminbot.oversight.IdleLinks.IdleLink;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Role;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Reminds a coordinator, once, of a join link that they gave out and nobody has used. */
public final class AlarmsRound {
  private final UnusedLinks unused;
  private final IdleLinks links;
  private final Notifier notifier;
  private final UnitOfWork work;
  private final Timetable times;

  public AlarmsRound(
      UnusedLinks unused, IdleLinks links, Notifier notifier, UnitOfWork work, Timetable times) {
    this.unused = unused;
    this.links = links;
    this.notifier = notifier;
    this.work = work;
    this.times = times;
  }

  /** Does all that is due; the look of every minute is often enough for the rest. */
  public Optional<Instant> run() {
    if (!times.isOpen()) {
      return Optional.of(times.nextOpening());
    }
    for (var link : unused.find()) {
      if (!links.told(link.id())) {
        work.run(() -> tell(link));
      }
    }
    return Optional.empty();
  }

  /** Tells the coordinator who made it; all of them if that one is no more. */
  private void tell(IdleLink link) {
    if (!links.tell(link.id(), times.now())) {
      return;
    }
    unused
        .author(link)
        .filter(person -> person.is(Role.COORDINATOR))
        .filter(Person::reachable)
        .ifPresentOrElse(
            author -> notifier.tellEach(List.of(author), phrases -> letter(link, phrases)),
            () -> notifier.tellCoordinators(phrases -> letter(link, phrases)));
  }

  private Page letter(IdleLink link, Phrases phrases) {
    var text = Html.lines(phrases.html("oversight.idle.heading"), unused.describe(link, phrases));
    return new Page(text, List.of(List.of(unused.offer(link.institution(), phrases))));
  }
}
