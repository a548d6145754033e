package lv.terminbot.intent.joining;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;
import static lv.terminbot.intent.Shape.oneOf;

import java.util.List;
import java.util.stream.Stream;
import lv.terminbot.intent.Shape;
import lv.terminbot.intent.joining.OfLetters.Way;

/** The buttons about letters of invitation. */
final class LetterButtons {
  private static final String WAY = oneOf(Stream.of(Way.values()).map(Way::name));

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Ia", m -> new OfLetters.AskMissing()),
          Shape.declare("Im", m -> new OfLetters.MakeLetters()),
          Shape.declare("vm", m -> new OfLetters.MakeLinks()),
          Shape.declare("Ib", m -> new OfLetters.AskEmails()),
          Shape.declare("Ie", m -> new OfLetters.SendEmails()),
          Shape.declare("Iq", m -> new OfLetters.AskResending(id(m)), LONG),
          Shape.declare(
              "Ir", m -> new OfLetters.Resend(id(m), Way.valueOf(m.group(2))), LONG, WAY));

  private LetterButtons() {}

  static String fields(OfLetters intent) {
    return switch (intent) {
      case OfLetters.AskMissing() -> "Ia";
      case OfLetters.MakeLetters() -> "Im";
      case OfLetters.MakeLinks() -> "vm";
      case OfLetters.AskEmails() -> "Ib";
      case OfLetters.SendEmails() -> "Ie";
      case OfLetters.AskResending it -> join("Iq", hex(it.link()));
      case OfLetters.Resend it -> join("Ir", hex(it.link()), it.way().name());
    };
  }
}
