package lv.terminbot.plan.file;

import java.util.HashMap;
import java.util.Optional;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;

/** A text by language: {@code { lv: "…", en: "…" }}. */
final class WordsEntry {
  private static final String EXAMPLE = "{ lv: \"…\", en: \"…\" }";

  private WordsEntry() {}

  /** A text without which a plan cannot be shown: it must be there, in Latvian. */
  static Optional<Localized> needed(Section section, String key) {
    var words = section.need(key, EXAMPLE).flatMap(WordsEntry::open);
    words
        .filter(w -> w.find(Language.LATVIAN.code()).isEmpty())
        .ifPresent(
            w ->
                w.itself()
                    .wrong(key + " is missing in Latvian", "write lv: \"…\" beside the rest"));
    return words.flatMap(WordsEntry::read);
  }

  /** A text that must be there, whichever language it was found in. */
  static Optional<Localized> inSomeLanguage(Section section, String key) {
    return section.need(key, EXAMPLE).flatMap(WordsEntry::inSomeLanguage);
  }

  static Optional<Localized> inSomeLanguage(Value value) {
    var words = open(value);
    words
        .filter(w -> w.find(Language.LATVIAN.code()).isEmpty() && !w.entries().isEmpty())
        .ifPresent(
            w ->
                w.itself()
                    .doubtful(
                        value.name() + " is missing in Latvian",
                        "write lv: \"…\" as soon as it is known; until then another language is"
                            + " shown"));
    return words.flatMap(WordsEntry::read);
  }

  private static Optional<Section> open(Value value) {
    if (!(value.node() instanceof org.yaml.snakeyaml.nodes.MappingNode)) {
      value.wrong(
          value.name() + " is " + value.kind() + " where a text by language belongs",
          "write " + value.name() + ": " + EXAMPLE);
      return Optional.empty();
    }
    return Section.open(value);
  }

  private static Optional<Localized> read(Section section) {
    if (section.entries().isEmpty()) {
      section.itself().wrong(section.itself().name() + " is empty", "write " + EXAMPLE);
      return Optional.empty();
    }
    var byLanguage = new HashMap<Language, String>();
    for (var entry : section.entries()) {
      if (entry.word().matches("[a-z]{2}")) {
        entry.value().text().ifPresent(text -> byLanguage.put(new Language(entry.word()), text));
      } else {
        entry
            .key()
            .wrong(
                Value.shown(entry.word()) + " is not a language",
                "write its two-letter code, such as lv or en");
      }
    }
    if (section.find(Language.ENGLISH.code()).isEmpty()) {
      section
          .itself()
          .doubtful(
              section.itself().name() + " is missing in English",
              "write en: \"…\"; until then Latvian is shown");
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Localized(byLanguage));
  }
}
