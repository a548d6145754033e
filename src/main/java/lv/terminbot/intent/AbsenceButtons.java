package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;

import java.util.List;

/** The buttons of those who go away. */
final class AbsenceButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Qs", m -> new OfAbsence.StandIn(Shape.id(m)), Shape.LONG),
          Shape.declare("Qb", m -> new OfAbsence.Back()));

  private AbsenceButtons() {}

  static String fields(OfAbsence intent) {
    return switch (intent) {
      case OfAbsence.StandIn(var person) -> join("Qs", hex(person));
      case OfAbsence.Back() -> "Qb";
      case OfAbsence.Away _, OfAbsence.AskAway _ -> throw Family.notOnAButton(intent);
    };
  }
}
