package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfTrail.Part;

/** The buttons under the trail. */
final class TrailButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare(
              "Tr",
              m -> new OfTrail.AskTrail(Part.valueOf(m.group(1)), id(m, 2)),
              oneOf(Stream.of(Part.values()).map(Part::name)),
              LONG),
          Shape.declare("Tv", m -> new OfTrail.CheckTrail()));

  private TrailButtons() {}

  static String fields(OfTrail intent) {
    return switch (intent) {
      case OfTrail.AskTrail it -> join("Tr", it.part().name(), hex(it.before()));
      case OfTrail.CheckTrail() -> "Tv";
    };
  }
}
