package lv.terminbot.plan.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.terminbot.text.Language;
import lv.terminbot.text.Localized;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A text by language: {@code { lv: "…", en: "…" }}. In a file that says {@code language: en} a text
 * may stand alone, and nothing is missing in another language.
 */
final class WordsEntry {
  private static final String EXAMPLE = "{ lv: \"…\", en: \"…\" }";
  private static final int SHOWN = 60;

  private WordsEntry() {}

  /** A text without which a plan cannot be shown: it must be there, in the plan's language. */
  static Optional<Localized> needed(Section section, String key) {
    return section.need(key, example(section)).flatMap(value -> needed(value, key));
  }

  private static Optional<Localized> needed(Value value, String key) {
    var own = value.findings().onlyLanguage().orElse(Language.LATVIAN);
    var words = alone(value);
    if (words.isPresent()) {
      return words;
    }
    var section = open(value);
    section
        .filter(w -> w.find(own.code()).isEmpty())
        .ifPresent(
            w ->
                w.itself()
                    .wrong(
                        key + " is missing in " + name(own),
                        "write " + own.code() + ": \"…\" beside the rest" + orOnly(w)));
    return section.flatMap(WordsEntry::read);
  }

  /** A file in one other language says so once. */
  private static String orOnly(Section words) {
    return words.entries().size() == 1 && words.itself().findings().onlyLanguage().isEmpty()
        ? ", or language: " + words.entries().getFirst().word() + " at the top of the file"
        : "";
  }

  /** A text that must be there, whichever language it was found in. */
  static Optional<Localized> inSomeLanguage(Section section, String key) {
    return section.need(key, example(section)).flatMap(WordsEntry::inSomeLanguage);
  }

  static Optional<Localized> inSomeLanguage(Value value) {
    var words = alone(value);
    if (words.isPresent()) {
      return words;
    }
    var section = open(value);
    section
        .filter(_ -> value.findings().onlyLanguage().isEmpty())
        .filter(w -> w.find(Language.LATVIAN.code()).isEmpty() && !w.entries().isEmpty())
        .ifPresent(
            w ->
                w.itself()
                    .doubtful(
                        value.name() + " is missing in Latvian",
                        "write lv: \"…\" as soon as it is known; until then another language is"
                            + " shown"));
    return section.flatMap(WordsEntry::read);
  }

  /** A text in the one language of the file. */
  private static Optional<Localized> alone(Value value) {
    return value
        .findings()
        .onlyLanguage()
        .filter(_ -> value.node() instanceof ScalarNode)
        .flatMap(only -> value.text().map(text -> new Localized(Map.of(only, text))));
  }

  private static Optional<Section> open(Value value) {
    if (value.node() instanceof MappingNode) {
      return Section.open(value);
    }
    // An empty text of a file in one language was told already.
    if (value.findings().onlyLanguage().isEmpty() || !(value.node() instanceof ScalarNode)) {
      value.wrong(
          value.name() + " is " + value.kind() + " where a text by language belongs",
          "write " + value.name() + ": " + inLatvian(value));
    }
    return Optional.empty();
  }

  /** What is there as it would be right, or an example. */
  private static String inLatvian(Value value) {
    return value.node() instanceof ScalarNode scalar
            && !scalar.getValue().isBlank()
            && scalar.getValue().length() <= SHOWN
            && !scalar.getValue().contains("\n")
        ? "{ lv: \"" + scalar.getValue().strip().replace("\"", "\\\"") + "\" }"
        : EXAMPLE;
  }

  private static String example(Section section) {
    return section.itself().findings().onlyLanguage().map(_ -> "\"…\"").orElse(EXAMPLE);
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
    if (section.find(Language.ENGLISH.code()).isEmpty()
        && section.itself().findings().onlyLanguage().isEmpty()) {
      section
          .itself()
          .doubtful(
              section.itself().name() + " is missing in English",
              "write en: \"…\"; until then Latvian is shown");
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Localized(byLanguage));
  }

  private static String name(Language language) {
    return Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }
}
