package lv.terminbot.reading.ranking;

import java.util.List;

/** How letters and words become the numbers by which features are known. */
final class FeatureHash {
  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private FeatureHash() {}

  static int begun(char kind) {
    return step(BASIS, kind);
  }

  /** That of words, which is odd. */
  static int of(char kind, String one, String other) {
    var hash = step(BASIS, kind);
    for (var at = 0; at < one.length(); at++) {
      hash = step(hash, one.charAt(at));
    }
    hash = step(hash, '\t');
    for (var at = 0; at < other.length(); at++) {
      hash = step(hash, other.charAt(at));
    }
    return mixed(hash) | 1;
  }

  static int step(int hash, char sign) {
    return (hash ^ sign) * PRIME;
  }

  static int mixed(int hash) {
    var mixed = hash ^ (hash >>> 16);
    mixed *= 0x7feb352d;
    return mixed ^ (mixed >>> 15);
  }

  /** The hash of a single word, letter by letter. */
  static int of(char[] letters, int size) {
    var hash = step(BASIS, 't');
    for (var at = 0; at < size; at++) {
      hash = step(hash, letters[at]);
    }
    return mixed(step(hash, ' '));
  }

  /** The hash of a whole text as it is masked, and of a single word. */
  static int of(List<String> words) {
    var hash = step(BASIS, 't');
    for (var word : words) {
      for (var at = 0; at < word.length(); at++) {
        hash = step(hash, word.charAt(at));
      }
      hash = step(hash, ' ');
    }
    return mixed(hash);
  }
}
