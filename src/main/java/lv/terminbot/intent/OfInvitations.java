package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.InstitutionCode;

/** A join link that is asked for. */
public sealed interface OfInvitations extends Intent {

  Family<OfInvitations> FAMILY =
      new Family<>(
          OfInvitations.class,
          OfInvitations::fields,
          List.of(
              Shape.declare("v", m -> new Invite(Optional.empty())),
              Shape.declare("v", m -> new Invite(Optional.of(institution(m, 1))), INSTITUTION),
              Shape.declare("vo", m -> new InviteObserver())));

  @Override
  default Family<OfInvitations> family() {
    return FAMILY;
  }

  /** A join link is asked for; without a known institution the answer asks which. */
  record Invite(Optional<InstitutionCode> institution) implements OfInvitations {}

  /** "uzaicini VARAM vietnieks": a join link for a deputy or a head. */
  record InviteTo(InstitutionCode institution, Post post) implements OfInvitations {}

  /** "uzaicini novērotāju": a join link for somebody who reads only. */
  record InviteObserver() implements OfInvitations {}

  /** Who is told beside the contacts of an institution. */
  enum Post {
    DEPUTY,
    HEAD
  }

  private static String fields(OfInvitations intent) {
    return switch (intent) {
      case Invite(var institution) -> institution.map(code -> join("v", code)).orElse("v");
      case InviteObserver() -> "vo";
      case InviteTo _ -> throw Family.notOnAButton(intent);
    };
  }
}
