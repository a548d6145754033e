package lv.terminbot.people.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.ButtonCode;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.intent.OfHandOver.Going;
import lv.terminbot.mailbox.Button;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Reply;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Admission.Admitted;
import lv.terminbot.people.Door;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.people.Role;
import lv.terminbot.people.Roles;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Where a contact hands over to a colleague, or brings one in, by a one-time link. The coordinators
 * are told and can refuse; then all is as it was.
 */
public final class HandOverDesk implements Door<OfHandOver> {
  private final Roles roles;
  private final HandOvers handOvers;
  private final JoinLinkMaker links;
  private final HandOverApproval approval;
  private final Notifier notifier;

  public HandOverDesk(
      Roles roles,
      HandOvers handOvers,
      JoinLinkMaker links,
      HandOverApproval approval,
      Notifier notifier) {
    this.approval = approval;
    this.roles = roles;
    this.handOvers = handOvers;
    this.links = links;
    this.notifier = notifier;
  }

  @Override
  public Family<OfHandOver> family() {
    return OfHandOver.FAMILY;
  }

  @Override
  public Response open(Person person, OfHandOver intent) {
    var phrases = notifier.phrases(person);
    return switch (intent) {
      case OfHandOver.AskHandOver(var institution) ->
          withHome(ask(person, institution, phrases), person, phrases);
      case OfHandOver.AskHandOverOf(var measures, var name) ->
          withHome(new HandOverOf(measures, name).ask(person, phrases), person, phrases);
      case OfHandOver.MakeLink(var institution, var going) ->
          withHome(link(person, institution, going, phrases), person, phrases);
      case OfHandOver.ApproveHandOver said -> approval.approve(person, said.link());
      case OfHandOver.RefuseHandOver said -> refuse(person, said.link(), phrases);
    };
  }

  /** A link is to be passed on, and stays readable. */
  private static Response withHome(Response said, Person person, Phrases phrases) {
    return said.showing(WayHome.underKept(said.page(), person, phrases));
  }

  private Response ask(Person person, Optional<InstitutionCode> chosen, Phrases phrases) {
    var own = person.institutions(Role.CONTACT);
    if (own.isEmpty()) {
      return said(phrases.html("people.handOver.noContact"));
    }
    var institution = chosen.filter(own::contains).or(() -> only(own));
    if (institution.isEmpty()) {
      var buttons =
          own.stream()
              .map(
                  code ->
                      new Button(
                          code.value(),
                          ButtonCode.encode(new OfHandOver.AskHandOver(Optional.of(code)))))
              .toList();
      return Response.inPlace(
          new Page(phrases.html("people.handOver.which"), Button.rows(buttons, 3)));
    }
    var code = institution.get();
    return Response.inPlace(
        new Page(
            phrases.html("people.handOver.how", "code", code),
            List.of(
                List.of(
                    button(
                        "people.handOver.leave",
                        new OfHandOver.MakeLink(code, Going.LEAVES),
                        phrases)),
                List.of(
                    button(
                        "people.handOver.add",
                        new OfHandOver.MakeLink(code, Going.STAYS),
                        phrases)))));
  }

  private static Optional<InstitutionCode> only(List<InstitutionCode> own) {
    return own.size() == 1 ? own.stream().findFirst() : Optional.empty();
  }

  private Response link(Person person, InstitutionCode code, Going going, Phrases phrases) {
    if (!Right.HAND_OVER.isHeldBy(person, code)) {
      return said(phrases.html("people.handOver.noContact"));
    }
    var leaves = going == Going.LEAVES;
    return links
        .make(Membership.contact(code), Optional.of(person.id()))
        .map(
            made -> {
              handOvers.add(
                  new HandOver(
                      made.link().id(), person.id(), code, leaves, Optional.empty(), false));
              return said(
                  phrases.html(
                      leaves ? "people.handOver.linkLeaving" : "people.handOver.linkAdding",
                      "code",
                      code,
                      "link",
                      made.url()));
            })
        .orElseGet(() -> said(phrases.html("people.invite.notConnected")));
  }

  /** Has whoever came by a link wait for a coordinator, where the plan wants that. */
  public Optional<Response> await(Sender sender, String link) {
    return approval.await(sender, link);
  }

  /**
   * Somebody has come by a join link: if it was one of these, the contact leaves if they wished so,
   * and the coordinators are told. Part of the caller's commit.
   *
   * @param before who came, as known before; nobody for somebody new
   */
  public List<Reply> taken(String link, Optional<Person> before, Admitted admitted) {
    return handOvers.find(Long.parseLong(link)).stream()
        .flatMap(handOver -> taken(handOver, before, admitted).stream())
        .toList();
  }

  private List<Reply> taken(HandOver handOver, Optional<Person> before, Admitted admitted) {
    var code = handOver.institution();
    var joined = before.filter(person -> person.isContactOf(code)).isEmpty();
    var known = handOver.takenBy(admitted.person()).joining(joined);
    handOvers.taken(known);
    var giver = roles.find(handOver.person()).orElseThrow();
    if (handOver.leaves()) {
      roles.take(Optional.of(giver.id()), giver, Membership.contact(code));
    }
    var key = handOver.leaves() ? "people.handOver.toldLeaving" : "people.handOver.toldAdding";
    var toGiver =
        notifier.letters(
            List.of(giver),
            phrases -> new Page(text(phrases, key, known, admitted.person(), giver)));
    var toCoordinators =
        notifier.lettersToOtherCoordinators(
            admitted.person(),
            phrases ->
                new Page(
                    text(phrases, key, known, admitted.person(), giver),
                    List.of(List.of(refusal(known, phrases)))));
    return Stream.concat(toGiver.stream(), toCoordinators.stream()).toList();
  }

  private static Button refusal(HandOver handOver, Phrases phrases) {
    return button(
        "people.handOver.refuse", new OfHandOver.RefuseHandOver(handOver.link()), phrases);
  }

  private static Html text(
      Phrases phrases, String key, HandOver handOver, Person taker, Person giver) {
    return phrases.html(
        key, "name", taker.written(), "code", handOver.institution(), "from", giver.written());
  }

  private Response refuse(Person person, long link, Phrases phrases) {
    if (!Right.MANAGE_PEOPLE.isHeldBy(person)) {
      return said(phrases.html("people.handOver.notYours"));
    }
    var waited = approval.isAwaited(link);
    if (!handOvers.refuse(link, person.id())) {
      return said(phrases.html("people.handOver.gone"));
    }
    var handOver = handOvers.find(link).orElseThrow();
    var contact = Membership.contact(handOver.institution());
    var taker = roles.find(handOver.takenBy().orElseThrow()).orElseThrow();
    if (handOver.joined()) {
      roles.take(Optional.of(person.id()), taker, contact);
    }
    var giver = givenBack(person, handOver, waited);
    var remains = giver.isContactOf(handOver.institution());
    var key = remains ? "people.handOver.refused" : "people.handOver.refusedOnly";
    return said(text(phrases, key, handOver, taker, giver))
        .and(
            notifier.letters(
                remains ? List.of(taker, giver) : List.of(taker),
                theirs -> new Page(text(theirs, key, handOver, taker, giver))));
  }

  /** Who left by it is back; who was only waited for, and lost the role otherwise, is not. */
  private Person givenBack(Person by, HandOver handOver, boolean waited) {
    var giver = roles.find(handOver.person()).orElseThrow();
    return handOver.leaves() && !waited
        ? roles.give(Optional.of(by.id()), giver, Membership.contact(handOver.institution()))
        : giver;
  }

  private static Button button(String key, Intent intent, Phrases phrases) {
    return new Button(phrases.plain(key), ButtonCode.encode(intent));
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
