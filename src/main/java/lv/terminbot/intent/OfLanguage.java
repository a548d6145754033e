package lv.terminbot.intent;

import lv.terminbot.text.Language;

/** In which language somebody is spoken to. */
public sealed interface OfLanguage extends Intent {

  Family<OfLanguage> FAMILY =
      new Family<>(OfLanguage.class, LanguageButtons::fields, LanguageButtons.SHAPES);

  @Override
  default Family<OfLanguage> family() {
    return FAMILY;
  }

  record ChooseLanguage() implements OfLanguage {}

  record SetLanguage(Language language) implements OfLanguage {}
}
