package lv.terminbot.oversight;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.oversight.IdleLinks.IdleLink;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Person;
import lv.terminbot.people.Register;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * The join links that nobody has used: those given out days ago, and what is offered to whoever
 * wants an institution to have a contact. Where one may still be used it is sent again, which ends
 * the old one; another one beside it comes only by choice.
 */
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

  /** The button that brings in a contact of this institution. */
  Button offer(InstitutionCode institution, Phrases phrases) {
    var now = clock.instant();
    return links.expiring(now, now.plus(Admission.VALID_IN_A_LETTER)).stream()
        .filter(link -> link.institution().equals(institution))
        .reduce((_, newest) -> newest)
        .map(link -> again(link, phrases))
        .orElseGet(
            () ->
                new Button(
                    phrases.plain("oversight.alarms.button.link", "code", institution),
                    ButtonCode.encode(new OfRecord.OfferLink(institution))));
  }

  private static Button again(IdleLink link, Phrases phrases) {
    return new Button(
        phrases.plain("oversight.alarms.button.linkAgain", "code", link.institution()),
        ButtonCode.encode(new OfLetters.AskResending(link.id())));
  }

  Optional<Person> author(IdleLink link) {
    return link.madeBy().flatMap(register::find);
  }

  Html describe(IdleLink link, Phrases phrases) {
    return phrases.html(
        "oversight.alarms.idle",
        "code",
        link.institution(),
        "until",
        phrases.moment(link.expiresAt(), clock.getZone()),
        "name",
        author(link).map(Person::written).orElse(Html.escape("–")));
  }
}
