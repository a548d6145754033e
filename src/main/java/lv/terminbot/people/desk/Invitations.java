package lv.terminbot.people.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.people.AdmissionLetters;
import lv.terminbot.people.Door;
import lv.terminbot.people.JoinLinkMaker;
import lv.terminbot.people.Membership;
import lv.terminbot.people.Person;
import lv.terminbot.people.Right;
import lv.terminbot.people.Role;
import lv.terminbot.people.WayHome;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Html;
import lv.terminbot.text.Phrases;

/** Where a coordinator asks for the join link by which somebody comes in. */
public final class Invitations implements Door<OfInvitations> {
  /** So many links fit one message. */
  private static final int MOST_AT_ONCE = 12;

  private final Plans plans;
  private final JoinLinkMaker links;
  private final AdmissionLetters letters;
  private final Clock clock;

  public Invitations(Plans plans, JoinLinkMaker links, AdmissionLetters letters, Clock clock) {
    this.plans = plans;
    this.links = links;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public Family<OfInvitations> family() {
    return OfInvitations.FAMILY;
  }

  @Override
  public Response open(Person who, OfInvitations intent) {
    return answer(who, intent);
  }

  private Response answer(Person who, OfInvitations intent) {
    return switch (intent) {
      case OfInvitations.Invite(var institution) -> invite(who, institution);
      case OfInvitations.InviteTo(var institutions, var post) ->
          institutions.size() == 1
              ? invite(who, institutions.stream().findFirst(), role(post))
              : several(who, institutions, role(post));
      case OfInvitations.InviteSeveral(var institutions) -> several(who, institutions);
      case OfInvitations.InviteObserver() -> invite(who, () -> Membership.OBSERVER);
    };
  }

  /** A link for a contact; without a known institution it is asked which. */
  public Response invite(Person coordinator, Optional<InstitutionCode> institution) {
    return invite(coordinator, institution, Role.CONTACT);
  }

  private Response invite(Person coordinator, Optional<InstitutionCode> institution, Role role) {
    var known = institution.filter(code -> plans.institution(code).isPresent());
    return Right.MANAGE_PEOPLE.isHeldBy(coordinator) && known.isEmpty()
        ? Response.inPlace(
            WayHome.under(
                letters.whichInstitution(letters.phrases(coordinator), institution),
                letters.phrases(coordinator)))
        : invite(coordinator, () -> new Membership(role, known));
  }

  /** A link each, so that each can be sent on by itself; no half of the order is silent. */
  public Response several(Person coordinator, List<InstitutionCode> institutions) {
    return several(coordinator, institutions, Role.CONTACT);
  }

  private Response several(Person coordinator, List<InstitutionCode> institutions, Role role) {
    var phrases = letters.phrases(coordinator);
    if (!Right.MANAGE_PEOPLE.isHeldBy(coordinator)) {
      return notYours(phrases);
    }
    var lines = new ArrayList<Html>();
    for (var code : institutions.stream().limit(MOST_AT_ONCE).toList()) {
      links
          .make(new Membership(role, Optional.of(code)), Optional.of(coordinator.id()))
          .map(made -> letters.link(phrases, made, clock.getZone()).text())
          .ifPresent(link -> lines.addAll(List.of(link, Html.EMPTY)));
    }
    if (lines.isEmpty()) {
      return notConnected(phrases);
    }
    if (institutions.size() > MOST_AT_ONCE) {
      lines.add(
          phrases.html(
              "people.invite.rest",
              "codes",
              joined(institutions.subList(MOST_AT_ONCE, institutions.size()))));
    }
    return Response.below(WayHome.underKept(new Page(Html.lines(lines)), phrases));
  }

  private static String joined(List<InstitutionCode> codes) {
    return codes.stream().map(InstitutionCode::value).collect(Collectors.joining(", "));
  }

  private static Response notConnected(Phrases phrases) {
    return Response.inPlace(
        WayHome.under(new Page(phrases.html("people.invite.notConnected")), phrases));
  }

  private static Response notYours(Phrases phrases) {
    return Response.inPlace(new Page(phrases.html("people.invite.notYours")));
  }

  private Response invite(Person coordinator, Supplier<Membership> membership) {
    var phrases = letters.phrases(coordinator);
    if (!Right.MANAGE_PEOPLE.isHeldBy(coordinator)) {
      return notYours(phrases);
    }
    return links
        .make(membership.get(), Optional.of(coordinator.id()))
        .map(made -> letters.link(phrases, made, clock.getZone()))
        .map(link -> Response.inPlace(WayHome.underKept(link, phrases)))
        .orElseGet(() -> notConnected(phrases));
  }

  private static Role role(OfInvitations.Post post) {
    return switch (post) {
      case DEPUTY -> Role.DEPUTY;
      case HEAD -> Role.HEAD;
    };
  }
}
