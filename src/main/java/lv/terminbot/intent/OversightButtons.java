package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.join;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.OfOversight.Manner;

/** The buttons under digests and summaries. */
final class OversightButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("No", m -> new OfOversight.AskWhoOwes()),
          Shape.declare("Nw", m -> new OfOversight.AskSummary()),
          Shape.declare(
              "Nm",
              m -> new OfOversight.TellMe(Manner.valueOf(m.group(1))),
              Shape.oneOf(Stream.of(Manner.values()).map(Manner::name))));

  private OversightButtons() {}

  static String fields(OfOversight intent) {
    return switch (intent) {
      case OfOversight.AskWhoOwes() -> "No";
      case OfOversight.AskSummary() -> "Nw";
      case OfOversight.TellMe(var manner) -> join("Nm", manner);
      case OfOversight.Here(), OfOversight.HereNoMore() -> throw Family.notOnAButton(intent);
    };
  }
}
