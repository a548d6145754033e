package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfWishes.Delay;

/** The buttons by which people say how they want to be reminded. */
final class WishButtons {
  private static final String ZONE = "([A-Za-z][A-Za-z0-9_+/-]{0,50})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("r", m -> new OfWishes.AskLater()),
          Shape.declare(
              "r",
              m -> new OfWishes.RemindLater(Delay.valueOf(m.group(1))),
              oneOf(Stream.of(Delay.values()).map(Delay::name))),
          Shape.declare("Wa", m -> new OfWishes.RemindAt(Shape.id(m)), Shape.LONG),
          Shape.declare("Ws", m -> new OfWishes.Seen()),
          Shape.declare("Wz", m -> new OfWishes.SetZone(m.group(1)), ZONE));

  private WishButtons() {}

  static String fields(OfWishes intent) {
    return switch (intent) {
      case OfWishes.RemindAt(var minute) -> join("Wa", hex(minute));
      case OfWishes.AskLater() -> "r";
      case OfWishes.RemindLater(var delay) -> join("r", delay);
      case OfWishes.Seen() -> "Ws";
      case OfWishes.SetZone(var name) -> join("Wz", name);
      case OfWishes.RemindOn _, OfWishes.AskZone _ -> throw Family.notOnAButton(intent);
    };
  }
}
