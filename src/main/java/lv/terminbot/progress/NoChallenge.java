package lv.terminbot.progress;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule of which words name no challenge: "nav", "–", "n/a", "izaicinājumu nav". */
public final class NoChallenge {
  private static final Set<String> NONE =
      Set.of(
          "nav",
          "ne",
          "neviena",
          "nevienu",
          "nekas",
          "neko",
          "nekadu",
          "nekadi",
          "nekada",
          "nekadas",
          "bez",
          "nebija",
          "netika",
          "neesam",
          "neattiecas",
          "none",
          "no",
          "not",
          "nothing",
          "nil",
          "nope",
          "na",
          "нет",
          "не");

  /** "viss rit pēc plāna", "darbs norit kā plānots". */
  private static final Pattern AS_PLANNED =
      Pattern.compile(
          "(?:(?:viss|darbs|darbi)\\s)?(?:(?:notiek|norit|rit|iet|virzas|noris|izpildas|ir)\\s)?"
              + "(?:pec (?:plana|grafika)|ka (?:planots|paredzets))");

  /** "šķēršļu nav, viss rit pēc plāna": each part says it. */
  private static final Pattern CLAUSE_END = Pattern.compile("[,;!]\\s*|\\.\\s+|\\s[–-]\\s");

  /** These say that all is well. */
  private static final Set<String> ALL_IS_WELL =
      Set.of(
          "viss kartiba",
          "viss ir kartiba",
          "viss labi",
          "nekas nekave",
          "nekas netrauce",
          "netrauce nekas",
          "nekave nekas",
          "ok",
          "all good",
          "all is well",
          "all fine",
          "on track",
          "all on track",
          "as planned",
          "all as planned",
          "everything is on track");

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
          "noveroti",
          "noverotas",
          "noverots",
          "konstateti",
          "konstatetas",
          "konstatets",
          "identificeti",
          "identificetas",
          "radusies",
          "radusas",
          "saskarusies",
          "ar",
          "ir",
          "bijusi",
          "bijis",
          "isti",
          "jau",
          "vairs",
          "ko",
          "noradit",
          "piebilst",
          "zinot",
          "butiski",
          "butiskas",
          "nozimigu",
          "piemerojams",
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
          "observed",
          "identified",
          "encountered",
          "noted",
          "to",
          "report",
          "been",
          "had",
          "has",
          "major",
          "significant",
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
            .replaceFirst("^n[./ ]{0,2}a\\.?$", "na");
    var parts = Arrays.stream(CLAUSE_END.split(plain)).filter(part -> !part.isBlank()).toList();
    return isNone(plain) || (!parts.isEmpty() && parts.stream().allMatch(NoChallenge::isNone));
  }

  private static boolean isNone(String words) {
    var plain = words.strip().replaceAll("[.!]+$", "");
    if (words.matches("[-–—−_./\\s0]+")
        || ALL_IS_WELL.contains(plain)
        || AS_PLANNED.matcher(plain).matches()) {
      return true;
    }
    var said = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    return said.stream().anyMatch(NONE::contains)
        && said.stream().allMatch(w -> NONE.contains(w) || NAMES_NOTHING.contains(w));
  }
}
