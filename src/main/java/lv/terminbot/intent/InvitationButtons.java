package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.Optional;

/** The buttons that ask for a join link. */
final class InvitationButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("v", m -> new OfInvitations.Invite(Optional.empty())),
          Shape.declare(
              "v", m -> new OfInvitations.Invite(Optional.of(institution(m, 1))), INSTITUTION),
          Shape.declare("vo", m -> new OfInvitations.InviteObserver()),
          Shape.declare("vm", m -> new OfInvitations.InviteMissing()));

  private InvitationButtons() {}

  static String fields(OfInvitations intent) {
    return switch (intent) {
      case OfInvitations.Invite(var institution) ->
          institution.map(code -> join("v", code)).orElse("v");
      case OfInvitations.InviteObserver() -> "vo";
      case OfInvitations.InviteMissing() -> "vm";
      case OfInvitations.InviteTo _,
          OfInvitations.InviteSeveral _,
          OfInvitations.AskInviteMissing _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
