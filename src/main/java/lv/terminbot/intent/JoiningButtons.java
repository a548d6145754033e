package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The answers to the question of a join link. */
final class JoiningButtons {
  private static final String LINK = "([A-Za-z0-9_-]{1,60})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("j", m -> new OfJoining.ConfirmJoin(m.group(1)), LINK),
          Shape.declare("k", m -> new OfJoining.DeclineJoin(m.group(1)), LINK));

  private JoiningButtons() {}

  static String fields(OfJoining intent) {
    return switch (intent) {
      case OfJoining.ConfirmJoin(var code) -> join("j", code);
      case OfJoining.DeclineJoin(var code) -> join("k", code);
      case OfJoining.OpenJoinLink _ -> throw Family.notOnAButton(intent);
    };
  }
}
