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
    return names.entrySet().stream()
        .filter(name -> !words.isEmpty() && words.stream().allMatch(w -> has(name.getValue(), w)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The standing measures whose titles have most of these words, by how many and by number. */
  List<MeasureId> titled(List<String> words) {
    var most = Comparator.comparingLong((Entry entry) -> -entry.count(words));
    return measures.stream()
        .filter(entry -> !entry.withdrawn() && entry.count(words) > 0)
        .sorted(most.thenComparing(entry -> entry.id().number()))
        .map(Entry::id)
        .toList();
  }

  /** Those of {@link #titled} that have every one of the words. */
  List<MeasureId> titledAll(List<String> words) {
    return measures.stream()
        .filter(entry -> !entry.withdrawn() && !words.isEmpty())
        .filter(entry -> entry.count(words) == words.size())
        .map(Entry::id)
        .toList();
  }

  private static boolean has(Set<String> words, String wanted) {
    return words.stream().anyMatch(word -> Likeness.sameStem(word, wanted));
  }

  private static Entry entry(ActionPlan plan, Measure measure) {
    return new Entry(plan.id(measure), words(measure.title()), measure.withdrawn());
  }

  private static Set<String> nameWords(Institution institution) {
    return words(institution.name());
  }

  private static Set<String> words(Localized text) {
    return text.byLanguage().values().stream()
        .flatMap(one -> Word.folded(one).stream())
        .filter(word -> word.length() >= 3)
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Entry(MeasureId id, Set<String> titleWords, boolean withdrawn) {
    long count(List<String> words) {
      return words.stream().filter(word -> has(titleWords, word)).count();
    }
  }
}
