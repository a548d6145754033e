package lv.terminbot.intent.joining;

import static lv.terminbot.intent.Shape.LONG;
import static lv.terminbot.intent.Shape.hex;
import static lv.terminbot.intent.Shape.id;
import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.intent.Family;
import lv.terminbot.intent.Shape;

/** The buttons about texts that go out. */
final class WordingButtons {
  private static final String CODE = "([a-z-]{1,30})";
  private static final String LANGUAGE = "([a-z]{2})";

  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("Ta", m -> new OfWording.AskTexts()),
          Shape.declare("To", m -> new OfWording.AskText(m.group(1), m.group(2)), CODE, LANGUAGE),
          Shape.declare("Tu", m -> new OfWording.Use(id(m)), LONG),
          Shape.declare("Tx", m -> new OfWording.Drop(id(m)), LONG),
          Shape.declare("Tb", m -> new OfWording.Restore(id(m)), LONG),
          Shape.declare(
              "Td", m -> new OfWording.AskDefault(m.group(1), m.group(2)), CODE, LANGUAGE));

  private WordingButtons() {}

  static String fields(OfWording intent) {
    return switch (intent) {
      case OfWording.AskTexts() -> "Ta";
      case OfWording.AskText(var code, var language) -> join("To", code, language);
      case OfWording.Use it -> join("Tu", hex(it.version()));
      case OfWording.Drop it -> join("Tx", hex(it.version()));
      case OfWording.Restore it -> join("Tb", hex(it.version()));
      case OfWording.AskDefault(var code, var language) -> join("Td", code, language);
      case OfWording.Say _ -> throw Family.notOnAButton(intent);
    };
  }
}
