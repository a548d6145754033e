package lv.terminbot.oversight;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.oversight.IdleLinks.IdleLink;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** The join links that were given out days ago and that nobody has used. */
public final class UnusedLinks {
  private static final Duration UNUSED_FOR = Duration.ofDays(3);
  private final IdleLinks links;
  private final Register register;
  private final Clock clock;

  public UnusedLinks(IdleLinks links, Register register, Clock clock) {
    this.links = links;
    this.register = register;
    this.clock = clock;
  }

  List<IdleLink> find() {
    var now = clock.instant();
    return links.expiring(now.minus(Admission.VALID), now.plus(Admission.VALID).minus(UNUSED_FOR));
  }

  Optional<Person> author(IdleLink link) {
    return link.madeBy().flatMap(register::find);
  }

  Html describe(IdleLink link, Phrases phrases) {
    return phrases.html(
        "oversight.alarms.idle",
        "code",
        link.institution(),
        "at",
        phrases.moment(link.expiresAt().minus(Admission.VALID), clock.getZone()),
        "name",
        author(link).map(Person::written).orElse(Html.escape("–")));
  }
}
