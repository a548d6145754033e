package lv.terminbot.text;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** All bundles, one a language: what the bot can say, and in which languages. Thread-safe. */
public final class Texts {
  private final Map<Language, Phrases> byLanguage;
  private final Phrases latvian;

  /** Takes the bundles as they were read; Latvian, the language of last resort, must be there. */
  public Texts(Map<Language, Properties> bundles) {
    var phrases = new TreeMap<Language, Phrases>(Comparator.comparing(Language::code));
    bundles.forEach((language, bundle) -> phrases.put(language, new Phrases(language, bundle)));
    var spokenByDefault = phrases.get(Language.LATVIAN);
    if (spokenByDefault == null) {
      throw new IllegalArgumentException("no bundle of Latvian texts was given");
    }
    byLanguage = phrases;
    latvian = spokenByDefault;
  }

  public Set<Language> languages() {
    return byLanguage.keySet();
  }

  /** What can be said in this language; in Latvian where the language is not known. */
  public Phrases in(Language language) {
    return byLanguage.getOrDefault(language, latvian);
  }

  /** The language of an IETF tag such as {@code en-GB}, if the bot speaks it; else Latvian. */
  public Language nearest(Optional<String> tag) {
    return tag.map(t -> t.toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0])
        .flatMap(code -> languages().stream().filter(l -> l.code().equals(code)).findFirst())
        .orElse(Language.LATVIAN);
  }
}
