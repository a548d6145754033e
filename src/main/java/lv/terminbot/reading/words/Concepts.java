package lv.terminbot.reading.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import lv.terminbot.text.Word;

/**
 * What words of any language speak of, by how they begin: "atgādini", "remind" and "напомни" of one
 * thing. So what was learned in one language, or of one word, holds for its neighbours.
 */
public final class Concepts {
  static final String KEY = "concept.";
  private static final int LONGEST = 16;

  /** What is shorter is a word and no beginning. */
  private static final int SHORTEST = 4;

  private final Map<String, String> byBeginning = new HashMap<>();

  private Concepts() {}

  /** Of the words of all languages. */
  static Concepts of(Collection<Properties> files) {
    var concepts = new Concepts();
    for (var file : files) {
      file.stringPropertyNames().stream()
          .filter(key -> key.startsWith(KEY))
          .sorted()
          .forEach(key -> concepts.add(key.substring(KEY.length()), file.getProperty(key)));
    }
    return concepts;
  }

  private void add(String concept, String beginnings) {
    Stream.of(beginnings.split(","))
        .map(stem -> Word.fold(stem.strip()))
        .filter(stem -> !stem.isEmpty())
        .forEach(stem -> byBeginning.putIfAbsent(stem, concept));
  }

  /** By the longest beginning that is known. */
  public Optional<String> of(String folded) {
    var whole = Optional.ofNullable(byBeginning.get(folded));
    for (var length = Math.min(LONGEST, folded.length() - 1);
        whole.isEmpty() && length >= SHORTEST;
        length--) {
      whole = Optional.ofNullable(byBeginning.get(folded.substring(0, length)));
    }
    return whole;
  }
}
