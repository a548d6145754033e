package lv.terminbot.plan.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Guess {
  private Guess() {}

  /** The known word nearest to a mistyped one, if any is near. */
  static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > 60) {
      return Optional.empty();
    }
    var most = Math.max(1, word.length() / 3);
    return known.stream()
        .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(o -> o))
        .filter(nearest -> distance(word, nearest) <= most);
  }

  /** How many characters must be changed, added, left out or swapped with the next. */
  private static int distance(String word, String other) {
    var a = word.strip().toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var costs = new int[a.length() + 1][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, i, j, a, b);
      }
    }
    return costs[a.length()][b.length()];
  }

  private static int cheapest(int[][] costs, int i, int j, String a, String b) {
    var same = a.charAt(i - 1) == b.charAt(j - 1);
    var least = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
    least = Math.min(least, costs[i - 1][j - 1] + (same ? 0 : 1));
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
  }
}
