package lv.terminbot.people.desk;

import java.util.Optional;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfPeople;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.Door;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Policy;
import lv.terminbot.people.Role;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Texts;

/** Where a coordinator sees who is here and by which links others may come, and takes both away. */
public final class PeopleDesk implements Door<OfPeople> {
  private final PeopleList list;
  private final Removal removal;
  private final LinkList links;
  private final Texts texts;

  public PeopleDesk(PeopleList list, Removal removal, LinkList links, Texts texts) {
    this.list = list;
    this.removal = removal;
    this.links = links;
    this.texts = texts;
  }

  @Override
  public Family<OfPeople> family() {
    return OfPeople.FAMILY;
  }

  @Override
  public Response open(Person who, OfPeople intent) {
    var phrases = texts.in(who.language());
    if (!Policy.needed(intent).isHeldBy(who)) {
      return Response.inPlace(new Page(phrases.html("people.list.notYours")));
    }
    return switch (intent) {
      case OfPeople.AskPeople asked ->
          Response.inPlace(list.show(asked.filter(), asked.page(), phrases));
      case OfPeople.AskPerson asked ->
          Response.inPlace(list.one(new PersonId(asked.person()), phrases));
      case OfPeople.RemovePerson(var words, var institution) ->
          Response.inPlace(new NamedPeople(list).find(words, institution, phrases));
      case OfPeople.AskRemoval asked ->
          removal.ask(
              new PersonId(asked.person()), membership(asked.post(), asked.institution()), phrases);
      case OfPeople.Remove said ->
          removal.take(
              who, new PersonId(said.person()), membership(said.post(), said.institution()));
      case OfPeople.AskLinks asked -> Response.inPlace(links.show(asked.page(), phrases));
      case OfPeople.AskRevoking asked -> Response.inPlace(links.ask(asked.link(), phrases));
      case OfPeople.Revoke said -> Response.inPlace(links.revoke(who, said.link(), phrases));
    };
  }

  /** A forged button may name an institution for a role that has none, and the other way. */
  private static Optional<Membership> membership(
      OfPeople.Post post, Optional<InstitutionCode> institution) {
    var role = Role.valueOf(post.name());
    return role.ofInstitution() == institution.isPresent()
        ? Optional.of(new Membership(role, institution))
        : Optional.empty();
  }
}
