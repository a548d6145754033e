package lv.terminbot.plan.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names that may be given once each, with where they were given first. */
final class Unique<K> {
  private final String key;
  private final Map<K, Integer> lines = new LinkedHashMap<>();

  /**
   * @param key the text that tells of a name given twice
   */
  Unique(String key) {
    this.key = key;
  }

  /** Takes a name, or tells that it is taken already. */
  void claim(K name, Value place) {
    var first = lines.putIfAbsent(name, place.line());
    if (first != null) {
      place.wrong(key, "twice", name, "line", first);
    }
  }

  Set<K> names() {
    return lines.keySet();
  }
}
