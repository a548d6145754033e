package lv.terminbot.oversight;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.OfRecord;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Roles;
import lv.terminbot.people.desk.Invitations;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Phrases;

/** What a coordinator may do about a contact who cannot be reached. */
public final class AlarmsRemedies {
  private final Register register;
  private final Invitations invitations;
  private final Roles roles;
  private final UnusedLinks links;

  public AlarmsRemedies(
      Register register, Invitations invitations, Roles roles, UnusedLinks links) {
    this.register = register;
    this.invitations = invitations;
    this.roles = roles;
    this.links = links;
  }

  Response newLink(Person coordinator, InstitutionCode institution) {
    return invitations.invite(coordinator, Optional.of(institution));
  }

  Page askRemoval(PersonId id, InstitutionCode institution, Phrases phrases) {
    return unreachable(id, institution)
        .map(
            person ->
                new Page(
                    phrases.html(
                        "oversight.removal.ask", "name", person.written(), "code", institution),
                    List.of(
                        List.of(
                            new Button(
                                phrases.plain("oversight.removal.yes"),
                                ButtonCode.encode(
                                    new OfRecord.RemoveContact(id.value(), institution))),
                            new Button(
                                phrases.plain("oversight.removal.no"),
                                ButtonCode.encode(new OfRecord.AskAlarms()))))))
        .orElseGet(() -> new Page(phrases.html("oversight.removal.gone")));
  }

  /** Takes every role for the institution away from whoever still cannot be reached. */
  Page remove(Person by, PersonId id, InstitutionCode institution, Phrases phrases) {
    return unreachable(id, institution)
        .map(
            person -> {
              roles.takeAll(by.id(), person, institution);
              return new Page(
                  phrases.html(
                      "oversight.removal.done", "name", person.written(), "code", institution),
                  List.of(List.of(links.offer(institution, phrases))));
            })
        .orElseGet(() -> new Page(phrases.html("oversight.removal.gone")));
  }

  private Optional<Person> unreachable(PersonId id, InstitutionCode institution) {
    return register
        .find(id)
        .filter(person -> !person.reachable() && person.reportsFor(institution));
  }
}
