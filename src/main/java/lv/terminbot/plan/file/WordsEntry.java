package lv.terminbot.plan.file;

import java.util.HashMap;
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
                        "plan.finding.textMissing",
                        "key",
                        key,
                        "language",
                        own.code(),
                        "remedy",
                        beside(own, w)));
    return section.flatMap(WordsEntry::read);
  }

  /** A file in one other language says so once. */
  private static Remark beside(Language own, Section words) {
    return words.entries().size() == 1 && words.itself().findings().onlyLanguage().isEmpty()
        ? Remark.on(
            "plan.remedy.besideOrOnly",
            "language",
            own.code(),
            "only",
            words.entries().getFirst().word())
        : Remark.on("plan.remedy.beside", "language", own.code());
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
        .ifPresent(w -> w.itself().doubtful("plan.finding.latvianMissing"));
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
      value.wrong("plan.finding.noLanguages", "right", inLatvian(value));
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
      section.itself().wrong("plan.finding.emptyText", "example", EXAMPLE);
      return Optional.empty();
    }
    var byLanguage = new HashMap<Language, String>();
    for (var entry : section.entries()) {
      if (entry.word().matches("[a-z]{2}")) {
        entry.value().text().ifPresent(text -> byLanguage.put(new Language(entry.word()), text));
      } else {
        entry.key().wrong("plan.finding.noLanguage", "written", Value.shown(entry.word()));
      }
    }
    if (section.find(Language.ENGLISH.code()).isEmpty()
        && section.itself().findings().onlyLanguage().isEmpty()) {
      section.itself().doubtful("plan.finding.englishMissing");
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new Localized(byLanguage));
  }
}
