package lv.terminbot.plan.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names that may be given once each, with where they were given first. */
final class Unique<K> {
  private final String kind;
  private final String remedy;
  private final Map<K, Integer> lines = new LinkedHashMap<>();

  Unique(String kind, String remedy) {
    this.kind = kind;
    this.remedy = remedy;
  }

  /** Takes a name, or tells that it is taken already. */
  void claim(K name, Value place) {
    var first = lines.putIfAbsent(name, place.line());
    if (first != null) {
      place.wrong("%s %s stands twice, first in line %d".formatted(kind, name, first), remedy);
    }
  }

  Set<K> names() {
    return lines.keySet();
  }
}
