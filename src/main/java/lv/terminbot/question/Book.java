package lv.terminbot.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.Commitment;
import lv.terminbot.plan.Institution;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.text.Localized;

/**
 * What there is to ask about: the measures, commitments and institutions of the plans. Make it anew
 * when the plans change; safe to ask from any thread.
 */
public final class Book {
  /** No name or title is told in more words; a whole text is none. */
  private static final int LONGEST_NAME = 16;

  private final List<Entry> measures;
  private final List<Integer> commitments;
  private final Map<InstitutionCode, Set<String>> names;
  private final Lexicon codes;

  private Book(
      List<Entry> measures, List<Integer> commitments, Map<InstitutionCode, Set<String>> names) {
    this.measures = List.copyOf(measures);
    this.commitments = List.copyOf(commitments);
    this.names = Map.copyOf(names);
    this.codes =
        new Lexicon(
            names.keySet().stream()
                .sorted()
                .collect(
                    Collectors.toMap(
                        code -> Word.folded(code.value()), Sense.Code::new, (a, b) -> a)));
  }

  /** Of plans that use the same number the one with the later period comes first. */
  public static Book of(List<ActionPlan> plans) {
    var newestFirst =
        plans.stream().sorted(Comparator.comparing(ActionPlan::periodFrom).reversed()).toList();
    var names = new HashMap<InstitutionCode, Set<String>>();
    newestFirst.stream()
        .flatMap(plan -> plan.institutions().stream())
        .forEach(i -> names.putIfAbsent(i.code(), nameWords(i)));
    return new Book(
        newestFirst.stream().flatMap(plan -> plan.measures().map(m -> entry(plan, m))).toList(),
        newestFirst.stream()
            .flatMap(plan -> plan.commitments().stream())
            .map(Commitment::number)
            .distinct()
            .sorted()
            .toList(),
        names);
  }

  Optional<MeasureId> find(MeasureNumber number) {
    return measures.stream().map(Entry::id).filter(id -> id.number().equals(number)).findFirst();
  }

  /** The numbers of measures that stand, each once. */
  Stream<MeasureId> standing() {
    var seen = new HashSet<MeasureNumber>();
    return measures.stream()
        .filter(entry -> !entry.withdrawn())
        .map(Entry::id)
        .filter(id -> seen.add(id.number()));
  }

  List<Integer> commitments() {
    return commitments;
  }

  Lexicon codes() {
    return codes;
  }

  Set<InstitutionCode> institutions() {
    return names.keySet();
  }

  /** The institutions whose names have all these words, whatever their endings; by code. */
  List<InstitutionCode> named(List<String> words) {
    if (words.size() > LONGEST_NAME) {
      return List.of();
    }
    var terms = Term.of(words);
    return names.entrySet().stream()
        .filter(name -> !terms.isEmpty() && terms.stream().allMatch(t -> t.isIn(name.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The standing measures whose titles have most of these words, by how many and by number. */
  List<MeasureId> titled(List<String> words) {
    var terms = Term.of(words);
    var most = Comparator.comparingLong((Entry entry) -> -entry.count(terms));
    return measures.stream()
        .filter(entry -> !entry.withdrawn() && entry.count(terms) > 0)
        .sorted(most.thenComparing(entry -> entry.id().number()))
        .map(Entry::id)
        .toList();
  }

  /** Those of {@link #titled} that have every one of the words. */
  List<MeasureId> titledAll(List<String> words) {
    if (words.size() > LONGEST_NAME) {
      return List.of();
    }
    var terms = Term.of(words);
    return measures.stream()
        .filter(entry -> !entry.withdrawn() && !terms.isEmpty())
        .filter(entry -> entry.count(terms) == terms.size())
        .map(Entry::id)
        .toList();
  }

  /**
   * The standing measures whose titles have all of these words; where none has, those that have the
   * one that any has.
   */
  List<MeasureId> titledMost(List<String> words) {
    var all = titledAll(words);
    if (!all.isEmpty() || words.size() > 4) {
      return all;
    }
    var known = words.stream().filter(w -> !titledAll(List.of(w)).isEmpty()).toList();
    return known.size() == 1 ? titledAll(known) : List.of();
  }

  /**
   * The one institution that has two of these words in its name, or one that no other has; empty
   * where several are as near.
   */
  Optional<InstitutionCode> nearestName(List<String> words) {
    var terms = Term.of(words.stream().filter(w -> w.length() >= 4 && !StopWords.have(w)).toList());
    var counts = new HashMap<InstitutionCode, Long>();
    names.forEach(
        (code, name) -> counts.put(code, terms.stream().filter(t -> t.isIn(name)).count()));
    var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var nearest = counts.entrySet().stream().filter(c -> c.getValue() == most).toList();
    return nearest.size() == 1 && (most > 1 || (most == 1 && words.size() <= 6))
        ? nearest.stream().map(Map.Entry::getKey).findFirst()
        : Optional.empty();
  }

  /** A word that is looked for, and its stem, found once. */
  private record Term(String folded, String stem) {
    static List<Term> of(List<String> words) {
      return words.stream().map(w -> new Term(Word.fold(w), marked(w))).toList();
    }

    boolean isIn(Set<String> words) {
      return words.contains(stem) || words.stream().anyMatch(w -> Likeness.sameStem(w, folded));
    }
  }

  /** Marked, so that it is compared with stems only: on its own it is like too many words. */
  private static String marked(String word) {
    return "~" + Stem.of(word);
  }

  private static Entry entry(ActionPlan plan, Measure measure) {
    return new Entry(plan.id(measure), words(measure.title()), measure.withdrawn());
  }

  private static Set<String> nameWords(Institution institution) {
    return words(institution.name());
  }

  /** The words of a text and their stems. */
  private static Set<String> words(Localized text) {
    return text.byLanguage().values().stream()
        .flatMap(one -> Word.of(one).stream().map(w -> one.substring(w.from(), w.to())))
        .filter(word -> word.length() >= 3)
        .flatMap(word -> Stream.of(Word.fold(word), marked(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Entry(MeasureId id, Set<String> titleWords, boolean withdrawn) {
    long count(List<Term> terms) {
      return terms.stream().filter(term -> term.isIn(titleWords)).count();
    }
  }
}
