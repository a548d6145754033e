package lv.terminbot.intent;

import static lv.terminbot.intent.Shape.join;

import java.util.List;
import lv.terminbot.text.Language;

/** In which language somebody is spoken to. */
public sealed interface OfLanguage extends Intent {

  Family<OfLanguage> FAMILY =
      new Family<>(
          OfLanguage.class,
          OfLanguage::fields,
          List.of(
              Shape.declare("l", m -> new ChooseLanguage()),
              Shape.declare("l", m -> new SetLanguage(new Language(m.group(1))), "([a-z]{2})")));

  @Override
  default Family<OfLanguage> family() {
    return FAMILY;
  }

  record ChooseLanguage() implements OfLanguage {}

  record SetLanguage(Language language) implements OfLanguage {}

  private static String fields(OfLanguage intent) {
    return switch (intent) {
      case ChooseLanguage() -> "l";
      case SetLanguage(var language) -> join("l", language.code());
    };
  }
}
