package lv.terminbot.progress;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The rule of which words name no challenge: "nav", "–", "n/a", "izaicinājumu nav". */
public final class NoChallenge {
  private static final Set<String> NONE =
      Set.of(
          "nav", "ne", "neviena", "nekas", "nekadu", "nekadi", "nekada", "bez", "none", "no", "not",
          "nothing", "nil", "na");

  /** What may stand beside a word for none and names nothing. */
  private static final Set<String> NAMES_NOTHING =
      Set.of(
          "izaicinajums",
          "izaicinajumi",
          "izaicinajumu",
          "izaicinajuma",
          "izaicinajumiem",
          "grutibas",
          "grutibu",
          "grutibam",
          "problemu",
          "problemas",
          "problemam",
          "skerslu",
          "skersli",
          "kaveklu",
          "kavekli",
          "sobrid",
          "pagaidam",
          "patlaban",
          "tagad",
          "bija",
          "ipasu",
          "butisku",
          "musu",
          "mums",
          "paldies",
          "attiecinams",
          "attiecas",
          "challenge",
          "challenges",
          "difficulties",
          "problems",
          "obstacles",
          "issues",
          "applicable",
          "at",
          "the",
          "moment",
          "so",
          "far",
          "now",
          "currently",
          "any",
          "yet",
          "there",
          "are",
          "were",
          "we",
          "have",
          "thanks");

  private NoChallenge() {}

  /** Whether these words say that there is none. */
  public static boolean isSaid(String words) {
    var plain =
        Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("n/a", "na");
    if (plain.matches("[-–—./\\s0]+")) {
      return true;
    }
    var said = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    return said.stream().anyMatch(NONE::contains)
        && said.stream().allMatch(w -> NONE.contains(w) || NAMES_NOTHING.contains(w));
  }
}
