package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.text.Language;

/** The buttons that choose a language. */
final class LanguageButtons {
  static final List<Shape> SHAPES =
      List.of(
          Shape.declare("l", m -> new OfLanguage.ChooseLanguage()),
          Shape.declare(
              "l", m -> new OfLanguage.SetLanguage(new Language(m.group(1))), "([a-z]{2})"));

  private LanguageButtons() {}

  static String fields(OfLanguage intent) {
    return switch (intent) {
      case OfLanguage.ChooseLanguage() -> "l";
      case OfLanguage.SetLanguage(var language) -> join("l", language.code());
    };
  }
}
