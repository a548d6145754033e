package lv.terminbot.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import lv.terminbot.text.Language;

/**
 * The words by which it is known what is looked up, wherever they stand in a question and whatever
 * their endings; a slip of the pen is overlooked in long ones.
 */
final class Keywords {
  /** What is looked up. */
  enum Subject {
    PICTURE,
    INSTITUTIONS,
    XLSX,
    CSV,
    DOCX,
    PDF,
    JSON,
    FILE,
    BLOCKED,
    CONTACTS,
    RETURNED,
    FUNDING,
    CHANGES,
    SINCE,
    CHALLENGES,
    HISTORY,
    MINE,
    NOT,
    OVERALL,
    HOW_MANY,
    DATES,
    USAGE,
    STANDING,
    MISSING;

    private String key() {
      return "lookup." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Their keys in a vocabulary. */
  static final List<String> KEYS = Stream.of(Subject.values()).map(Subject::key).toList();

  private final Map<Subject, List<List<String>>> phrases = new EnumMap<>(Subject.class);

  private Keywords() {}

  static Keywords of(Map<Language, Properties> files) {
    var keywords = new Keywords();
    for (var subject : Subject.values()) {
      keywords.phrases.put(
          subject,
          files.values().stream()
              .flatMap(file -> Arrays.stream(file.getProperty(subject.key()).split(",")))
              .map(String::strip)
              .filter(phrase -> !phrase.isEmpty())
              .map(phrase -> List.of(phrase.split("\\s+")))
              .toList());
    }
    return keywords;
  }

  /** Whether these words, in their order, have one of the subject's among them. */
  boolean has(Subject subject, List<String> words) {
    return phrases.getOrDefault(subject, List.of()).stream().anyMatch(p -> stands(p, words));
  }

  private static boolean stands(List<String> phrase, List<String> words) {
    for (var at = 0; at + phrase.size() <= words.size(); at++) {
      var from = at;
      var fits =
          java.util.stream.IntStream.range(0, phrase.size())
              .allMatch(i -> alike(words.get(from + i), phrase.get(i)));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word that begins a family of words is written with a star behind it. A slip is overlooked in
   * a long word that begins as meant.
   */
  private static boolean alike(String said, String keyword) {
    var folded = Word.fold(said);
    var meant =
        Word.fold(keyword.endsWith("*") ? keyword.substring(0, keyword.length() - 1) : keyword);
    if (keyword.endsWith("*")) {
      var head = folded.substring(0, Math.min(folded.length(), meant.length()));
      return folded.startsWith(meant) || slips(head, meant);
    }
    return folded.equals(meant) || (folded.length() >= meant.length() && slips(folded, meant));
  }

  private static boolean slips(String folded, String meant) {
    return meant.length() >= 7
        && Math.abs(folded.length() - meant.length()) <= 2
        && folded.startsWith(meant.substring(0, 2))
        && Likeness.distance(folded, meant) <= 1;
  }
}
