package lv.terminbot.reading.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.terminbot.text.Word;

/**
 * What titles of plans speak of, by the beginnings of its words in every language, so that a
 * measure with a title in one language is named in another.
 */
public final class TopicStems {
  static final String KEY = "topic.";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 16;

  private final Map<String, List<String>> byBeginning;

  private TopicStems(Map<String, List<String>> byBeginning) {
    this.byBeginning = byBeginning;
  }

  /** Of the words of all languages. */
  static TopicStems of(Collection<Properties> files) {
    var topics = new TreeMap<String, List<String>>();
    for (var file : files) {
      file.stringPropertyNames().stream()
          .filter(key -> key.startsWith(KEY))
          .forEach(
              key ->
                  topics.merge(
                      key,
                      Stream.of(file.getProperty(key).split(","))
                          .map(stem -> Word.fold(stem.strip()))
                          .filter(stem -> stem.length() >= SHORTEST)
                          .toList(),
                      (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }
    var byBeginning = new HashMap<String, List<String>>();
    topics.values().forEach(stems -> stems.forEach(stem -> byBeginning.put(stem, stems)));
    return new TopicStems(byBeginning);
  }

  /** How words begin that speak of the same as this one; none where it speaks of nothing known. */
  public List<String> alike(String folded) {
    for (var length = Math.min(LONGEST, folded.length()); length >= SHORTEST; length--) {
      var stems = byBeginning.get(folded.substring(0, length));
      if (stems != null) {
        return stems;
      }
    }
    return List.of();
  }
}
