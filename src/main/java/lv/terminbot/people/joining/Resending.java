package lv.terminbot.people.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.intent.joining.OfLetters;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.people.JoinLink;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Phrases;

/** Asks before a new link comes in place of an unused one: its code was never kept. */
final class Resending {
  private final ReachableByEmail addressees;
  private final Phrases phrases;

  Resending(ReachableByEmail addressees, Phrases phrases) {
    this.addressees = addressees;
    this.phrases = phrases;
  }

  Page ask(Optional<JoinLink> unused) {
    return unused.map(this::ask).orElseGet(() -> new Page(phrases.html("people.links.gone")));
  }

  private Page ask(JoinLink link) {
    var membership = link.membership();
    var role =
        phrases.plain("people.role." + membership.role().code())
            + membership.institution().map(code -> " (" + code + ")").orElse("");
    var rows = new ArrayList<List<Button>>();
    rows.add(
        List.of(
            LettersDesk.button(
                phrases.plain("people.links.newLetter"),
                new OfLetters.Resend(link.id(), OfLetters.Way.FILE))));
    membership
        .institution()
        .filter(code -> !addressees.known(List.<InstitutionCode>of(code)).isEmpty())
        .ifPresent(
            _ ->
                rows.add(
                    List.of(
                        LettersDesk.button(
                            phrases.plain("people.links.newEmail"),
                            new OfLetters.Resend(link.id(), OfLetters.Way.EMAIL)))));
    membership
        .institution()
        .filter(_ -> membership.role() == Role.CONTACT)
        .ifPresent(
            code ->
                rows.add(
                    List.of(
                        LettersDesk.button(
                            phrases.plain("people.links.another"), new OfRecord.OfferLink(code)))));
    rows.add(
        List.of(LettersDesk.button(phrases.plain("people.removal.no"), new OfPeople.AskLinks(0))));
    return new Page(phrases.html("people.links.askNew", "link", link.id(), "role", role), rows);
  }
}
