package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.INSTITUTION;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.institution;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.intent.OfHandOver.Going;

/** The buttons by which a colleague is brought in. */
final class HandOverButtons {
  static final List<Shape> SHAPES =
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

  private HandOverButtons() {}

  static String fields(OfHandOver intent) {
    return switch (intent) {
      case OfHandOver.AskHandOver(var institution) ->
          institution.map(code -> join("Ha", code)).orElse("Ha");
      case OfHandOver.MakeLink(var institution, var going) -> join("Hm", institution, going.name());
      case OfHandOver.ApproveHandOver(var link) -> join("Hy", hex(link));
      case OfHandOver.RefuseHandOver(var link) -> join("Hr", hex(link));
    };
  }
}
