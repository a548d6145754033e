package lv.terminbot.intent.desk;

import java.util.List;
import lv.terminbot.intent.Shape;

/** The button that leads home. */
final class HomeButtons {
  static final List<Shape> SHAPES = List.of(Shape.declare("Ho", m -> new OfHome.AskHome()));

  private HomeButtons() {}

  static String fields(OfHome intent) {
    return switch (intent) {
      case OfHome.AskHome() -> "Ho";
    };
  }
}
