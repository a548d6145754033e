package lv.terminbot.text;

import java.util.Comparator;
import java.util.Map;

/** One text in several languages. At least one is there; a missing one falls back to Latvian. */
public record Localized(Map<Language, String> byLanguage) {
  public Localized {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a localized text needs at least one language");
    }
    byLanguage = Map.copyOf(byLanguage);
  }

  public static Localized of(String latvian, String english) {
    return new Localized(Map.of(Language.LATVIAN, latvian, Language.ENGLISH, english));
  }

  /** The text in this language, else in Latvian, else in the first language by code. */
  public String in(Language language) {
    var wanted = byLanguage.get(language);
    if (wanted != null) {
      return wanted;
    }
    var latvian = byLanguage.get(Language.LATVIAN);
    if (latvian != null) {
      return latvian;
    }
    return byLanguage.entrySet().stream()
        .min(Map.Entry.comparingByKey(Comparator.comparing(Language::code)))
        .orElseThrow()
        .getValue();
  }
}
