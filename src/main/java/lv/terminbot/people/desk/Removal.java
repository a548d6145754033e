package lv.terminbot.people.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Register;
import lv.terminbot.people.Role;
import lv.terminbot.people.Roles;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Takes a role away from whoever has it, once it was shown what that means. The last coordinator
 * stays one: else nobody could let anybody in.
 */
public final class Removal {
  private final Register register;
  private final Roles roles;
  private final Notifier notifier;

  public Removal(Register register, Roles roles, Notifier notifier) {
    this.register = register;
    this.roles = roles;
    this.notifier = notifier;
  }

  static OfPeople asking(Person person, Membership membership) {
    return new OfPeople.AskRemoval(person.id().value(), post(membership), membership.institution());
  }

  private static OfPeople.Post post(Membership membership) {
    return OfPeople.Post.valueOf(membership.role().name());
  }

  Response ask(PersonId id, Optional<Membership> wanted, Phrases phrases) {
    return holder(id, wanted)
        .map(person -> ask(person, wanted.orElseThrow(), phrases))
        .map(Response::inPlace)
        .orElseGet(() -> gone(phrases));
  }

  private Page ask(Person person, Membership membership, Phrases phrases) {
    if (isOfTheLastCoordinator(person, membership)) {
      return new Page(phrases.html("people.removal.last"));
    }
    var yes =
        PeopleList.button(
            phrases.plain("people.removal.yes"),
            new OfPeople.Remove(person.id().value(), post(membership), membership.institution()));
    var no =
        PeopleList.button(
            phrases.plain("people.removal.no"), new OfPeople.AskPerson(person.id().value()));
    return new Page(
        Html.lines(
            Stream.concat(
                    Stream.of(
                        phrases.html(
                            "people.removal.ask",
                            "name",
                            PeopleList.name(person),
                            "role",
                            PeopleList.role(membership, phrases))),
                    consequences(person, membership, phrases).stream())
                .toList()),
        List.of(List.of(yes, no)));
  }

  private List<Html> consequences(Person person, Membership membership, Phrases phrases) {
    var left =
        membership.institution().stream()
            .filter(_ -> membership.role() == Role.CONTACT)
            .map(
                code ->
                    phrases.html(
                        "people.removal.contactsLeft",
                        "code",
                        code,
                        "count",
                        register.contactsOf(code).stream()
                            .filter(other -> !other.id().equals(person.id()))
                            .count()));
    var leaves =
        person.memberships().size() == 1
            ? Stream.of(phrases.html("people.removal.becomesStranger"))
            : Stream.<Html>empty();
    return Stream.concat(left, leaves).toList();
  }

  Response take(Person by, PersonId id, Optional<Membership> wanted) {
    var phrases = notifier.phrases(by);
    return holder(id, wanted)
        .map(person -> take(by, person, wanted.orElseThrow(), phrases))
        .orElseGet(() -> gone(phrases));
  }

  private Response take(Person by, Person person, Membership membership, Phrases phrases) {
    if (isOfTheLastCoordinator(person, membership)) {
      return Response.inPlace(new Page(phrases.html("people.removal.last")));
    }
    var now = roles.take(Optional.of(by.id()), person, membership);
    return Response.inPlace(new Page(done("people.removal.done", person, membership, phrases)))
        .and(told(by, now, membership));
  }

  /** Whoever had it hears of it, and the other coordinators. */
  private List<Reply> told(Person by, Person person, Membership membership) {
    var toThem =
        notifier.letters(
            List.of(person),
            theirs ->
                new Page(
                    theirs.html(
                        "people.removal.toldYou", "role", PeopleList.role(membership, theirs))));
    var others =
        register.coordinators().stream()
            .filter(c -> !c.id().equals(by.id()) && !c.id().equals(person.id()))
            .toList();
    var toOthers =
        notifier.letters(
            others,
            theirs ->
                new Page(
                    theirs.html(
                        "people.removal.told",
                        "by",
                        by.written(),
                        "name",
                        PeopleList.name(person),
                        "role",
                        PeopleList.role(membership, theirs))));
    return Stream.concat(toThem.stream(), toOthers.stream()).toList();
  }

  private static Html done(String key, Person person, Membership membership, Phrases phrases) {
    return phrases.html(
        key, "name", PeopleList.name(person), "role", PeopleList.role(membership, phrases));
  }

  private Optional<Person> holder(PersonId id, Optional<Membership> wanted) {
    return wanted.flatMap(
        membership ->
            register.find(id).filter(person -> person.memberships().contains(membership)));
  }

  private boolean isOfTheLastCoordinator(Person person, Membership membership) {
    return membership.role() == Role.COORDINATOR && register.isLastCoordinator(person);
  }

  private static Response gone(Phrases phrases) {
    return Response.inPlace(new Page(phrases.html("people.list.gone")));
  }
}
