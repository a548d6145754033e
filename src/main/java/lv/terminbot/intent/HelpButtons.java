package lv.terminbot.intent;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;

/** The buttons that ask what the bot can do and what it knows. */
final class HelpButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("h", m -> new OfHelp.AskHelp()),
          Shape.declare(
              "Kt",
              m -> new OfHelp.Talk(OfHelp.Talk.Kind.valueOf(m.group(1))),
              Shape.oneOf(Stream.of(OfHelp.Talk.Kind.values()).map(OfHelp.Talk.Kind::name))),
          Shape.declare(
              "K",
              m ->
                  new OfHelp.Reread(
                      m.group(1),
                      Integer.parseUnsignedInt(m.group(2), 16),
                      MeasureNumber.read(m.group(3))),
              "(" + OfHelp.Reread.LABEL_PATTERN + ")",
              "(0|[1-9a-f][0-9a-f]{0,7})",
              "(" + MeasureNumber.PATTERN + "|)"));

  private HelpButtons() {}

  static String fields(OfHelp intent) {
    return switch (intent) {
      case OfHelp.AskHelp() -> "h";
      case OfHelp.Reread it ->
          Shape.join(
              "K",
              it.label(),
              Integer.toHexString(it.words()),
              it.measure().<Object>map(n -> n).orElse(""));
      case OfHelp.Talk(var kind) -> Shape.join("Kt", kind.name());
      case OfHelp.Start(), OfHelp.AskPlan(), OfHelp.Unclear _, OfHelp.NotInPlan _ ->
          throw Family.notOnAButton(intent);
    };
  }
}
