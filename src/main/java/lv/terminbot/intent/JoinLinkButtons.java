package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfHandOver.Going;

/** The buttons about join links: to ask for one, to hand over by one, and to answer one. */
final class JoinLinkButtons {
  private static final String LINK = "([A-Za-z0-9_-]{1,60})";

  /** The answers to the question of a link. */
  static final List<Shape> JOINING =
      List.of(
          Shape.declare("j", m -> new OfJoining.ConfirmJoin(m.group(1)), LINK),
          Shape.declare("k", m -> new OfJoining.DeclineJoin(m.group(1)), LINK));

  /** A coordinator asks for a link. */
  static final List<Shape> INVITATIONS =
      List.of(
          Shape.declare("v", m -> new OfInvitations.Invite(Optional.empty())),
          Shape.declare(
              "v", m -> new OfInvitations.Invite(Optional.of(institution(m, 1))), INSTITUTION),
          Shape.declare("vo", m -> new OfInvitations.InviteObserver()));

  /** A contact brings in a colleague. */
  static final List<Shape> HAND_OVER =
      List.of(
          Shape.declare(
              "Ha", m -> new OfHandOver.AskHandOver(Optional.of(institution(m, 1))), INSTITUTION),
          Shape.declare("Ha", m -> new OfHandOver.AskHandOver(Optional.empty())),
          Shape.declare(
              "Hm",
              m -> new OfHandOver.MakeLink(institution(m, 1), Going.valueOf(m.group(2))),
              INSTITUTION,
              Shape.oneOf(Stream.of(Going.values()).map(Going::name))),
          Shape.declare("Hy", m -> new OfHandOver.ApproveHandOver(Shape.id(m)), Shape.LONG),
          Shape.declare("Hr", m -> new OfHandOver.RefuseHandOver(Shape.id(m)), Shape.LONG));

  private JoinLinkButtons() {}

  static String fields(OfJoining intent) {
    return switch (intent) {
      case OfJoining.ConfirmJoin(var code) -> join("j", code);
      case OfJoining.DeclineJoin(var code) -> join("k", code);
      case OfJoining.OpenJoinLink _ -> throw Family.notOnAButton(intent);
    };
  }

  static String fields(OfInvitations intent) {
    return switch (intent) {
      case OfInvitations.Invite(var institution) ->
          institution.map(code -> join("v", code)).orElse("v");
      case OfInvitations.InviteObserver() -> "vo";
      case OfInvitations.InviteTo _, OfInvitations.InviteSeveral _ ->
          throw Family.notOnAButton(intent);
    };
  }

  static String fields(OfHandOver intent) {
    return switch (intent) {
      case OfHandOver.AskHandOver(var institution) ->
          institution.map(code -> join("Ha", code)).orElse("Ha");
      case OfHandOver.AskHandOverOf _ -> throw Family.notOnAButton(intent);
      case OfHandOver.MakeLink(var institution, var going) -> join("Hm", institution, going.name());
      case OfHandOver.ApproveHandOver it -> join("Hy", hex(it.link()));
      case OfHandOver.RefuseHandOver it -> join("Hr", hex(it.link()));
    };
  }
}
