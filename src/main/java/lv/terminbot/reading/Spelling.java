package lv.terminbot.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts in place of a word that nothing here knows the one it is likely a misspelling of. Only words
 * of five letters and more are mended, and shorter ones with two letters swapped: a short one is
 * alike to too many.
 */
final class Spelling {
  private static final int SHORTEST = 4;

  /** What begins with so few letters is not yet known. */
  private static final int LEAST_KNOWN = 4;

  /** A long vowel as it is written without diacritics: "procesaa". */
  private static final Pattern DOUBLED = Pattern.compile("([aeiu])\\1");

  /** "VID's challenges", "next year's money"; but "what's" is a word of its own. */
  private static final Pattern OWNED = Pattern.compile("(?<=\\w)['’]s$");

  private static final Pattern DENIED = Pattern.compile("(?:ne|un)\\p{L}{4,}");

  private final Set<String> words;
  private final List<Keywords.Term> beginnings;
  private final Map<Character, List<Keywords.Term>> byFirstLetter;

  /**
   * @param words that are known as they are
   * @param terms those and the beginnings of others
   */
  Spelling(Collection<String> words, Collection<Keywords.Term> terms) {
    this.words = new HashSet<>(words);
    terms.stream().filter(t -> !t.beginning()).forEach(t -> this.words.add(t.folded()));
    this.beginnings =
        terms.stream()
            .filter(term -> term.beginning() && term.folded().length() >= LEAST_KNOWN)
            .toList();
    this.byFirstLetter =
        Stream.concat(
                beginnings.stream(),
                this.words.stream().map(word -> new Keywords.Term(word, false)))
            .filter(term -> term.folded().length() >= SHORTEST)
            .collect(Collectors.groupingBy(term -> term.folded().charAt(0)));
  }

  /** The text with its misspelt words mended. */
  String mended(String said, PlanIndex index) {
    var mended = new StringBuilder(said);
    for (var word : Word.of(said).reversed()) {
      meant(word, said, index)
          .ifPresent(term -> mended.replace(word.from(), word.to(), term.folded()));
    }
    return mended.toString();
  }

  private Optional<Keywords.Term> meant(Word word, String said, PlanIndex index) {
    var folded = word.folded();
    var written = said.substring(word.from(), word.to());
    var owner = OWNED.matcher(written).replaceFirst("");
    if (owner.length() < written.length() && !words.contains(folded)) {
      return Optional.of(new Keywords.Term(owner, false));
    }
    var single = DOUBLED.matcher(folded).replaceAll("$1");
    if (single.length() < folded.length()
        && !words.contains(folded)
        && isKnown(single, single, index)) {
      return Optional.of(new Keywords.Term(single, false));
    }
    if (folded.length() < SHORTEST || isKnown(folded, written, index) || denies(folded, index)) {
      return Optional.empty();
    }
    return nearest(folded);
  }

  /** "nekavējas" is no slip of "nokavējis": it denies what is known. */
  private boolean denies(String folded, PlanIndex index) {
    return DENIED.matcher(folded).matches()
        && isKnown(folded.substring(2), folded.substring(2), index);
  }

  private Optional<Keywords.Term> nearest(String folded) {
    return byFirstLetter.getOrDefault(folded.charAt(0), List.of()).stream()
        .filter(term -> term.isMeantBy(folded))
        .min(
            Comparator.comparingInt((Keywords.Term term) -> term.distance(folded))
                .thenComparingInt(term -> -term.folded().length())
                .thenComparing(Keywords.Term::folded));
  }

  private boolean isKnown(String folded, String written, PlanIndex index) {
    return words.contains(folded)
        || StopWords.have(folded)
        || Character.isDigit(folded.charAt(0))
        || beginnings.stream().anyMatch(term -> term.is(folded))
        || index.codes().at(List.of(folded)).isPresent()
        || index.isOfATitle(written)
        || !index.named(written).isEmpty();
  }
}
