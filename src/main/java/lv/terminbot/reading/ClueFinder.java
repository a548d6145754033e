package lv.terminbot.reading;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.reading.Clues.OfCommitment;

/** Finds what a question names, kind by kind; what is found first is not taken for another. */
final class ClueFinder {
  /** A question is not longer; what stands behind that is not looked at. */
  private static final int MOST_CHARACTERS = 400;

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final PlanIndex index;
  private final List<Word> words;
  private final List<String> written;
  private final BitSet idle = new BitSet();
  private final Map<Object, BitSet> named = new LinkedHashMap<>();

  private ClueFinder(Sentence sentence, Vocabulary vocabulary, PlanIndex index) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.index = index;
    this.words = Word.of(sentence.said());
    this.written = words.stream().map(w -> sentence.said().substring(w.from(), w.to())).toList();
  }

  static Clues in(String said, Vocabulary vocabulary, PlanIndex index) {
    var looked = said.substring(0, Math.min(said.length(), MOST_CHARACTERS));
    var mended = vocabulary.spelling().mended(vocabulary.numerals().inDigits(looked), index);
    return new ClueFinder(Sentence.of(mended, vocabulary, index), vocabulary, index).clues();
  }

  private Clues clues() {
    var days = days();
    YearWords.in(words, days, vocabulary).forEach(this::add);
    senses(days);
    numbersInWords(days);
    var names = new NameFinder(index, written, this::isNoName).find();
    names.sure().forEach((code, places) -> add(code, places));
    var ofNames = ofSeveralWords(names.sure());
    var subjects =
        vocabulary
            .keywords()
            .in(without(ofNames), place -> idle.get(place) && !saysSomething(place));
    subjects.forEach(this::add);
    IntStream.range(0, words.size()).filter(this::saysSomething).forEach(idle::clear);
    subjects.forEach((subject, places) -> subject.state().ifPresent(state -> add(state, places)));
    leaveToSubjects(subjects);
    return new Clues(
        index,
        sentence,
        written,
        idle,
        named,
        names.perhaps(),
        vocabulary.marks().isAsked(sentence),
        vocabulary.marks().asksWithin(words));
  }

  private void add(Object what, BitSet places) {
    named.computeIfAbsent(what, _ -> new BitSet()).or(places);
  }

  private BitSet days() {
    var all = new BitSet();
    for (var found : DayWords.in(sentence.said(), vocabulary).found()) {
      var places = Clues.within(found.from(), found.to(), words);
      add(found.day(), places);
      all.or(places);
    }
    return all;
  }

  private static BitSet only(int place) {
    var places = new BitSet();
    places.set(place);
    return places;
  }

  private void senses(BitSet days) {
    for (var part : sentence.parts()) {
      var places = Clues.within(part.from(), part.to(), words);
      switch (part.sense()) {
        case Sense.Numbered(var number) when !places.intersects(days) -> add(number, places);
        case Sense.Whole(var number) when isCommitment(number) && !places.intersects(days) ->
            add(new OfCommitment(number), places);
        case Sense.Code(var code) -> add(code, places);
        case Sense.State(var state) -> add(state, places);
        case Sense.About(var topic) -> add(topic, places);
        case Sense.Filler _, Sense.Doubt _ -> idle.or(places);
        default -> {}
      }
    }
    IntStream.range(0, words.size())
        .filter(i -> StopWords.have(words.get(i).folded()) || isNoise(written.get(i)))
        .forEach(idle::set);
  }

  private boolean isCommitment(int number) {
    return index.commitments().contains(number);
  }

  /** A letter, as what is left of "e-mail". */
  private static boolean isNoise(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private void numbersInWords(BitSet days) {
    var numerals = vocabulary.numerals();
    for (var at = 0; at < words.size(); at++) {
      var folded = words.get(at).folded();
      var behind = at > 0 && places(Topic.COMMITMENT).get(at - 1);
      var number =
          numerals
              .ordinal(folded)
              .or(() -> Optional.of(folded).filter(_ -> behind).flatMap(numerals::number));
      if (number.filter(this::isCommitment).isPresent() && !days.get(at)) {
        add(new OfCommitment(number.get()), only(at));
      }
    }
  }

  private BitSet places(Object what) {
    return named.getOrDefault(what, new BitSet());
  }

  /** Whether a word is no part of an institution's name: it has another meaning already. */
  private boolean isNoName(int place) {
    return idle.get(place)
        || named.entrySet().stream()
            .filter(n -> n.getKey() instanceof Topic || n.getKey() instanceof InstitutionCode)
            .anyMatch(n -> n.getValue().get(place));
  }

  private static BitSet ofSeveralWords(Map<InstitutionCode, BitSet> names) {
    var places = new BitSet();
    names.values().stream().filter(name -> name.cardinality() > 1).forEach(places::or);
    return places;
  }

  /** What belongs to a name speaks of nothing else: "finanšu ministrija" is not about money. */
  private List<String> without(BitSet names) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> names.get(i) ? "" : words.get(i).folded())
        .toList();
  }

  /** A single word that could be of a name and speaks of a subject, speaks of that: "finanses". */
  private void leaveToSubjects(Map<Subject, BitSet> subjects) {
    var said = new BitSet();
    subjects.forEach(
        (subject, places) -> {
          if (subject != Subject.MATTER) {
            said.or(places);
          }
        });
    named
        .entrySet()
        .removeIf(
            name ->
                name.getKey() instanceof InstitutionCode
                    && name.getValue().cardinality() == 1
                    && name.getValue().intersects(said)
                    && !isNamed(name.getValue().nextSetBit(0)));
  }

  /** "Who is not late" is not "who is late", and "are you late" is not about measures. */
  private boolean saysSomething(int place) {
    var word = words.get(place).folded();
    return places(Subject.NOT).get(place)
        || vocabulary.keywords().are(Subject.NOT, word)
        || vocabulary.keywords().are(Subject.YOU, word);
  }

  /** By its code; but "kā mēs to varam zināt" is not about VARAM. */
  private boolean isNamed(int place) {
    var folded = words.get(place).folded();
    var isVerb = places(Subject.REQUEST).get(place) && written.get(place).equals(folded);
    return !isVerb && index.codes().at(List.of(folded)).isPresent();
  }
}
