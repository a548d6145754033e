package lv.terminbot.intent;

import lv.terminbot.text.Language;

/** In which language somebody is spoken to. */
public sealed interface OfLanguage extends Intent {

  record ChooseLanguage() implements OfLanguage {}

  record SetLanguage(Language language) implements OfLanguage {}
}
