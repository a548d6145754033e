package lv.terminbot.intent.desk;

import java.util.List;
import lv.terminbot.intent.Shape;

/** The buttons that lead home. */
final class HomeButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Ho", m -> new OfHome.AskHome()),
          Shape.declare("Hb", m -> new OfHome.AskHomeBelow()));

  private HomeButtons() {}

  static String fields(OfHome intent) {
    return switch (intent) {
      case OfHome.AskHome() -> "Ho";
      case OfHome.AskHomeBelow() -> "Hb";
    };
  }
}
