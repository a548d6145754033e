package lv.terminbot.people;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.OfInvitations;
import lv.terminbot.mailbox.Page;
import lv.terminbot.mailbox.Response;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Plans;
import lv.terminbot.text.Texts;

/** Where a coordinator asks for the join link by which somebody comes in. */
public final class Invitations implements Door<OfInvitations> {
  private final Plans plans;
  private final JoinLinkMaker links;
  private final AdmissionLetters letters;
  private final Texts texts;
  private final Clock clock;

  public Invitations(
      Plans plans, JoinLinkMaker links, AdmissionLetters letters, Texts texts, Clock clock) {
    this.plans = plans;
    this.links = links;
    this.letters = letters;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Family<OfInvitations> family() {
    return OfInvitations.FAMILY;
  }

  @Override
  public Response open(Person who, OfInvitations intent) {
    return switch (intent) {
      case OfInvitations.Invite(var institution) -> invite(who, institution);
      case OfInvitations.InviteTo(var institution, var post) ->
          invite(who, Optional.of(institution), role(post));
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
        ? Response.inPlace(letters.whichInstitution(texts.in(coordinator.language()), institution))
        : invite(coordinator, () -> new Membership(role, known));
  }

  private Response invite(Person coordinator, Supplier<Membership> membership) {
    var phrases = texts.in(coordinator.language());
    if (!Right.MANAGE_PEOPLE.isHeldBy(coordinator)) {
      return Response.inPlace(new Page(phrases.html("people.invite.notYours")));
    }
    return links
        .make(membership.get(), Optional.of(coordinator.id()))
        .map(made -> Response.inPlace(letters.link(phrases, made, clock.getZone())))
        .orElseGet(() -> Response.inPlace(new Page(phrases.html("people.invite.notConnected"))));
  }

  private static Role role(OfInvitations.Post post) {
    return switch (post) {
      case DEPUTY -> Role.DEPUTY;
      case HEAD -> Role.HEAD;
    };
  }
}
