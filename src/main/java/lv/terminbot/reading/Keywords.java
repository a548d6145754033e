package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases by which the subject of a question is known, wherever they stand in it. A word with a
 * star behind it stands for every word that begins so. Of phrases that begin at the same word the
 * longest counts.
 */
final class Keywords {
  /** So many words that say nothing may stand within a phrase: "nav [vēl neko] iesnieguši". */
  private static final int MOST_BETWEEN = 2;

  /** The beginning of a word that is misspelt is known by so many letters. */
  private static final int SURE = 6;

  /** Their keys in a vocabulary. */
  static final List<String> KEYS = Stream.of(Subject.values()).map(Subject::key).toList();

  private final List<Phrase> phrases;
  private final Map<Subject, List<Term>> ofOneWord;

  private Keywords(List<Phrase> phrases) {
    this.phrases = phrases;
    this.ofOneWord =
        phrases.stream()
            .filter(phrase -> phrase.words().size() == 1)
            .collect(
                Collectors.groupingBy(
                    Phrase::subject,
                    Collectors.mapping(phrase -> phrase.words().getFirst(), Collectors.toList())));
  }

  static Keywords of(Collection<Properties> files) {
    var phrases = new ArrayList<Phrase>();
    for (var subject : Subject.values()) {
      files.stream()
          .flatMap(
              file ->
                  Arrays.stream(Objects.requireNonNull(file.getProperty(subject.key())).split(",")))
          .map(String::strip)
          .filter(phrase -> !phrase.isEmpty())
          .forEach(phrase -> phrases.add(Phrase.of(subject, phrase)));
    }
    phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
    return new Keywords(List.copyOf(phrases));
  }

  /**
   * Where each subject is spoken of.
   *
   * @param words folded
   * @param empty whether the word at this place says nothing, so that a phrase may go on behind it
   */
  Map<Subject, BitSet> in(List<String> words, IntPredicate empty) {
    var found = new EnumMap<Subject, BitSet>(Subject.class);
    var taken = new BitSet();
    var longest = phrases.isEmpty() ? 0 : phrases.getFirst().words().size();
    for (var size = longest; size > 0; size--) {
      var ofThisSize = new BitSet();
      for (var phrase : phrases) {
        if (phrase.words().size() == size) {
          for (var at = 0; at < words.size(); at++) {
            var places = phrase.from(at, words, empty);
            if (!places.isEmpty() && !places.intersects(taken)) {
              found.computeIfAbsent(phrase.subject(), _ -> new BitSet()).or(places);
              ofThisSize.or(places);
            }
          }
        }
      }
      taken.or(ofThisSize);
    }
    return found;
  }

  /** Whether this word alone speaks of the subject. */
  boolean are(Subject subject, String word) {
    return ofOneWord.getOrDefault(subject, List.of()).stream().anyMatch(term -> term.is(word));
  }

  /** All words of all phrases: what a misspelt word may mean. */
  List<Term> terms() {
    return phrases.stream().flatMap(phrase -> phrase.words().stream()).distinct().toList();
  }

  /**
   * A word of a phrase.
   *
   * @param beginning whether it stands for all words that begin so
   */
  record Term(String folded, boolean beginning) {
    static Term of(String written) {
      var beginning = written.endsWith("*");
      return new Term(
          Word.fold(beginning ? written.substring(0, written.length() - 1) : written), beginning);
    }

    boolean is(String word) {
      return beginning ? word.startsWith(folded) : word.equals(folded);
    }

    /** Whether a word is likely this one misspelt. */
    boolean isMeantBy(String word) {
      return (!beginning || folded.length() >= SURE) && Likeness.misspelt(head(word), folded);
    }

    /** How many letters of a word are not as they should be. */
    int distance(String word) {
      return Likeness.distance(head(word), folded);
    }

    /** As much of a word as is compared: of the beginning's length, or a letter off. */
    private String head(String word) {
      if (!beginning || word.length() <= folded.length()) {
        return word;
      }
      return Stream.of(-1, 0, 1)
          .map(more -> Math.min(word.length(), folded.length() + more))
          .map(length -> word.substring(0, length))
          .min(Comparator.comparingInt(head -> Likeness.distance(head, folded)))
          .orElse(word);
    }
  }

  private record Phrase(Subject subject, List<Term> words) {
    static Phrase of(Subject subject, String written) {
      return new Phrase(subject, Stream.of(written.split("\\s+")).map(Term::of).toList());
    }

    /** The places of its words if it stands at this one; else none. */
    BitSet from(int at, List<String> said, IntPredicate empty) {
      var places = new BitSet();
      var next = at;
      for (var word : words) {
        var between = 0;
        while (next < said.size() && !word.is(said.get(next)) && !places.isEmpty()) {
          if (!empty.test(next) || ++between > MOST_BETWEEN) {
            return new BitSet();
          }
          next++;
        }
        if (next >= said.size() || !word.is(said.get(next))) {
          return new BitSet();
        }
        places.set(next++);
      }
      return places;
    }
  }
}
