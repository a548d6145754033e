package lv.terminbot.people.desk;

import java.util.List;
import java.util.Optional;
import lv.terminbot.intent.OfHandOver;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.mailbox.Sender;
import lv.terminbot.people.Admission;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Notifier;
import lv.terminbot.people.Person;
import lv.terminbot.people.PersonId;
import lv.terminbot.people.Right;
import lv.terminbot.people.Roles;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/**
 * Where the plan wants a coordinator to agree before a colleague takes over: whoever comes by the
 * link waits outside until then.
 */
public final class HandOverApproval {
  private final Admission admission;
  private final HandOvers handOvers;
  private final Plans plans;
  private final Roles roles;
  private final Notifier notifier;

  public HandOverApproval(
      Admission admission, HandOvers handOvers, Plans plans, Roles roles, Notifier notifier) {
    this.admission = admission;
    this.handOvers = handOvers;
    this.plans = plans;
    this.roles = roles;
    this.notifier = notifier;
  }

  /** Has whoever says that the link is theirs wait; empty where nobody needs to agree. */
  public Optional<Response> await(Sender sender, String link) {
    return number(link)
        .flatMap(handOvers::find)
        .filter(handOver -> isWanted(handOver.institution()))
        .flatMap(
            handOver ->
                admission
                    .claim(sender, link)
                    .map(person -> await(handOver.takenBy(person), person)));
  }

  private static Optional<Long> number(String link) {
    return link.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(link)) : Optional.empty();
  }

  private boolean isWanted(InstitutionCode code) {
    return plans.institution(code).filter(Institution::approvesHandOver).isPresent();
  }

  private Response await(HandOver waiting, Person taker) {
    handOvers.taken(waiting);
    var code = waiting.institution();
    return Response.inPlace(
            new Page(notifier.phrases(taker).html("people.handOver.waits", "code", code)))
        .and(
            notifier.lettersToCoordinators(
                phrases ->
                    new Page(
                        phrases.html(
                            waiting.leaves()
                                ? "people.handOver.wantedLeaving"
                                : "people.handOver.wantedAdding",
                            "name",
                            taker.written(),
                            "code",
                            code,
                            "from",
                            name(waiting.person())),
                        List.of(
                            List.of(
                                PeopleList.button(
                                    phrases.plain("people.handOver.approve"),
                                    new OfHandOver.ApproveHandOver(waiting.link())),
                                PeopleList.button(
                                    phrases.plain("people.handOver.refuse"),
                                    new OfHandOver.RefuseHandOver(waiting.link())))))));
  }

  /** Whether a coordinator has yet to agree to it. */
  boolean isAwaited(long link) {
    return handOvers.find(link).filter(one -> isWanted(one.institution())).isPresent()
        && handOvers.waits(link);
  }

  /** A coordinator agrees: the colleague is in, and the giver out if they wished so. */
  Response approve(Person by, long link) {
    var phrases = notifier.phrases(by);
    if (!Right.MANAGE_PEOPLE.isHeldBy(by)) {
      return said(phrases.html("people.handOver.notYours"));
    }
    if (!handOvers.waits(link)) {
      return said(phrases.html("people.handOver.gone"));
    }
    var handOver = handOvers.find(link).orElseThrow();
    if (!mayHandOver(handOver)) {
      return said(inviterGone(handOver, phrases));
    }
    handOvers.approve(link, by.id());
    var contact = Membership.contact(handOver.institution());
    var before = roles.find(handOver.takenBy().orElseThrow()).orElseThrow();
    handOvers.taken(handOver.joining(!before.memberships().contains(contact)));
    var taker = roles.give(Optional.of(by.id()), before, contact);
    var giver = roles.find(handOver.person()).orElseThrow();
    if (handOver.leaves()) {
      roles.take(Optional.of(by.id()), giver, contact);
    }
    var letters =
        notifier.letters(
            List.of(taker, giver), theirs -> new Page(told(handOver, taker, giver, theirs)));
    return said(told(handOver, taker, giver, phrases)).and(letters);
  }

  /** Who is no contact any more has nobody to hand over to. */
  private boolean mayHandOver(HandOver handOver) {
    return roles
        .find(handOver.person())
        .filter(giver -> Right.HAND_OVER.isHeldBy(giver, handOver.institution()))
        .isPresent();
  }

  private Html inviterGone(HandOver handOver, Phrases phrases) {
    return phrases.html(
        "people.handOver.inviterGone",
        "name",
        name(handOver.takenBy().orElseThrow()),
        "code",
        handOver.institution(),
        "from",
        name(handOver.person()));
  }

  private Html name(PersonId id) {
    return roles.find(id).map(Person::written).orElse(Html.escape("–"));
  }

  private static Html told(HandOver handOver, Person taker, Person giver, Phrases phrases) {
    return phrases.html(
        handOver.leaves() ? "people.handOver.toldLeaving" : "people.handOver.toldAdding",
        "name",
        taker.written(),
        "code",
        handOver.institution(),
        "from",
        giver.written());
  }

  private static Response said(Html text) {
    return Response.inPlace(new Page(text));
  }
}
