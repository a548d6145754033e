package lv.terminbot.reading.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.terminbot.plan.ActionPlan;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.Measure;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.words.Lexicon;
import lv.terminbot.reading.words.Likeness;
import lv.terminbot.reading.words.WordIndex;
import lv.terminbot.text.Localized;
import lv.terminbot.text.Stem;
import lv.terminbot.text.Word;

/**
 * What there is to ask about: the measures, commitments, institutions and key dates of the plans.
 * Make it anew when the plans change; safe to ask from any thread.
 */
public final class PlanIndex {
  private final Map<MeasureNumber, List<MeasureId>> byNumber = new TreeMap<>();
  private final Map<String, Set<MeasureNumber>> inShort = new HashMap<>();
  private final List<MeasureId> standing = new ArrayList<>();
  private final Map<InstitutionCode, Set<MeasureNumber>> reported = new HashMap<>();
  private final Set<Integer> commitments = new TreeSet<>();
  private final Map<InstitutionCode, Localized> institutions = new TreeMap<>();
  private final Lexicon<InstitutionCode> codes;
  private final Set<String> heads = new HashSet<>();
  private final WordIndex<MeasureId> titles;
  private final WordIndex<Integer> ofCommitments;
  private final WordIndex<InstitutionCode> names;
  private final KeyDateIndex keyDates;

  private PlanIndex(List<ActionPlan> newestFirst) {
    var measures = new WordIndex.Builder<MeasureId>();
    var groups = new WordIndex.Builder<Integer>();
    for (var plan : newestFirst) {
      plan.measures().forEach(measure -> add(plan, measure, measures));
      for (var commitment : plan.commitments()) {
        commitments.add(commitment.number());
        groups.put(commitment.number(), commitment.title());
        commitment.ogpId().ifPresent(id -> groups.put(commitment.number(), Localized.of(id, id)));
      }
      plan.institutions().forEach(i -> institutions.putIfAbsent(i.code(), i.name()));
    }
    var known = new WordIndex.Builder<InstitutionCode>();
    institutions.forEach(known::put);
    this.titles = measures.build();
    this.ofCommitments = groups.build();
    this.names = known.build();
    this.keyDates = KeyDateIndex.of(newestFirst);
    this.codes = new Lexicon<>(codesAsWords());
    institutions.values().forEach(this::addHeads);
  }

  /** Of plans that use the same number the one with the later period comes first. */
  public static PlanIndex of(List<ActionPlan> plans) {
    return new PlanIndex(
        plans.stream().sorted(Comparator.comparing(ActionPlan::periodFrom).reversed()).toList());
  }

  private void add(ActionPlan plan, Measure measure, WordIndex.Builder<MeasureId> measures) {
    var id = plan.id(measure);
    var known = byNumber.computeIfAbsent(measure.number(), _ -> new ArrayList<>());
    known.add(id);
    inShort.computeIfAbsent(measure.number().inShort(), _ -> new TreeSet<>()).add(measure.number());
    if (!measure.withdrawn()) {
      measures.put(id, measure.title());
      measure
          .reporting()
          .forEach(
              code -> reported.computeIfAbsent(code, _ -> new TreeSet<>()).add(measure.number()));
      if (known.size() == 1) {
        standing.add(id);
      }
    }
  }

  private Map<List<String>, InstitutionCode> codesAsWords() {
    var words = new HashMap<List<String>, InstitutionCode>();
    institutions.keySet().forEach(code -> words.putIfAbsent(Word.folded(code.value()), code));
    return words;
  }

  /** The last word of a name in Latvian says what it is: "kanceleja", "skola". */
  private void addHeads(Localized name) {
    name.byLanguage().values().stream()
        .map(Word::folded)
        .filter(words -> !words.isEmpty())
        .forEach(words -> heads.add(Stem.of(words.getLast())));
  }

  /** Whether a name of an institution ends in this word. */
  boolean isHeadOfName(String written) {
    return heads.contains(Stem.of(written)) || heads.contains(Stem.of(Word.fold(written)));
  }

  public boolean has(MeasureNumber number) {
    return byNumber.containsKey(number);
  }

  /** Whether it has the commitment: "99.7" is no measure, whatever is said of it. */
  public boolean mayHave(MeasureNumber number) {
    return commitments.contains(number.commitment());
  }

  /** The measure of this number; of a number that several plans use none is meant unasked. */
  public Optional<MeasureId> only(MeasureNumber number) {
    return Optional.ofNullable(byNumber.get(number))
        .filter(ids -> ids.size() == 1)
        .map(List::getFirst);
  }

  /** The number as the plan writes it: "1.1" is "1.01" there, and "113.2" "US0113.2". */
  MeasureNumber asWritten(MeasureNumber number) {
    var meant =
        inShort.getOrDefault(number.inShort(), Set.of()).stream()
            .filter(m -> number.letters().isEmpty() || m.letters().equals(number.letters()))
            .toList();
    return has(number) || meant.size() != 1 ? number : meant.getFirst();
  }

  /** The measures that stand, of each number one. */
  public Stream<MeasureId> standing() {
    return standing.stream();
  }

  Collection<Integer> commitments() {
    return commitments;
  }

  /** The institution whose code stands at this place among folded words. */
  public Optional<Lexicon.Phrase<InstitutionCode>> code(List<String> words, int place) {
    return codes.at(words, place);
  }

  /** The institutions whose codes are a letter off this folded word; a code is short. */
  public List<InstitutionCode> nearCodes(String word) {
    return word.length() < 3
        ? List.of()
        : institutions.keySet().stream()
            .filter(code -> Likeness.isNearCode(word, Word.fold(code.value())))
            .toList();
  }

  /** The measures from one number to another, both among them. */
  List<MeasureNumber> between(MeasureNumber from, MeasureNumber to) {
    return byNumber.keySet().stream()
        .filter(number -> number.compareTo(from) >= 0 && number.compareTo(to) <= 0)
        .toList();
  }

  /** The standing measures that any of these institutions reports on. */
  public Set<MeasureNumber> reportedBy(Collection<InstitutionCode> reporting) {
    return reporting.stream()
        .flatMap(code -> reported.getOrDefault(code, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The institutions that report on a measure. */
  public List<InstitutionCode> reporting(MeasureNumber number) {
    return reported.entrySet().stream()
        .filter(of -> of.getValue().contains(number))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(InstitutionCode::value))
        .toList();
  }

  /** The measures of a commitment. */
  public List<MeasureNumber> ofCommitment(int commitment) {
    return byNumber.keySet().stream()
        .filter(number -> (number.value() + ".").startsWith(commitment + "."))
        .toList();
  }

  public Set<InstitutionCode> institutions() {
    return institutions.keySet();
  }

  /** The institutions that have this word in their names. */
  Set<InstitutionCode> named(String word) {
    return names.with(word);
  }

  /** The commitments whose titles have all of these words. */
  public List<Integer> commitmentsTitled(Collection<String> words) {
    return ofCommitments.withAll(words).stream().sorted().toList();
  }

  /** Those of all plans. */
  public KeyDateIndex keyDates() {
    return keyDates;
  }

  /** The same of a word that is spelt right, which is quicker told. */
  public boolean isWordOfATitle(String word) {
    return titles.has(word) || ofCommitments.has(word);
  }

  /** Whether a measure or commitment has this word in its title. */
  boolean isOfATitle(String word) {
    return !titles.with(word).isEmpty() || !ofCommitments.with(word).isEmpty();
  }

  /** The standing measures whose titles have all of these words, by number. */
  public List<MeasureId> titledAll(Collection<String> words) {
    return titles.withAll(words).stream().sorted(Comparator.comparing(MeasureId::number)).toList();
  }

  /** The standing measures with a title that has this word, or one that begins so. */
  Set<MeasureId> titled(String word, List<String> beginnings) {
    return titles.with(word, beginnings);
  }

  /** The same of commitments. */
  Set<Integer> commitmentsTitled(String word, List<String> beginnings) {
    return ofCommitments.with(word, beginnings);
  }

  /** The standing measures whose titles have any of these words, by how many and by number. */
  public List<MeasureId> titled(Collection<String> words) {
    return titles.counts(words).entrySet().stream()
        .sorted(
            Map.Entry.<MeasureId, Long>comparingByValue()
                .reversed()
                .thenComparing(found -> found.getKey().number()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
