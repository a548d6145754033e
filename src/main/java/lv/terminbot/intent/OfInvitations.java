package lv.terminbot.intent;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** A join link that is asked for. */
public sealed interface OfInvitations extends Intent {

  Family<OfInvitations> FAMILY =
      new Family<>(OfInvitations.class, JoinLinkButtons::fields, JoinLinkButtons.INVITATIONS);

  @Override
  default Family<OfInvitations> family() {
    return FAMILY;
  }

  /** A join link is asked for; without a known institution the answer asks which. */
  record Invite(Optional<InstitutionCode> institution) implements OfInvitations {}

  /** "uzaicini VARAM un TM vietnieku": a join link for a deputy or a head of each. */
  record InviteTo(List<InstitutionCode> institutions, Post post) implements OfInvitations {
    public InviteTo {
      institutions = List.copyOf(institutions);
    }
  }

  /** "uzaicini VARAM, TM, FM": a join link for a contact of each. */
  record InviteSeveral(List<InstitutionCode> institutions) implements OfInvitations {
    public InviteSeveral {
      institutions = List.copyOf(institutions);
    }
  }

  /** "uzaicini novērotāju": a join link for somebody who reads only. */
  record InviteObserver() implements OfInvitations {}

  /** Who is told beside the contacts of an institution. */
  enum Post {
    DEPUTY,
    HEAD
  }
}
