package lv.terminbot.intent;

import java.util.List;

/** The buttons that ask what the bot can do and what it knows. */
final class HelpButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("h", m -> new OfHelp.AskHelp()),
          Shape.declare("y", m -> new OfHelp.AskMyData()));

  private HelpButtons() {}

  static String fields(OfHelp intent) {
    return switch (intent) {
      case OfHelp.AskHelp() -> "h";
      case OfHelp.AskMyData() -> "y";
      case OfHelp.Start(), OfHelp.Unclear _ -> throw Family.notOnAButton(intent);
    };
  }
}
