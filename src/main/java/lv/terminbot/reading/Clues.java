package lv.terminbot.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lv.terminbot.intent.Day;
import lv.terminbot.intent.Year;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/**
 * What a question names and what it may be about, and by which of its words: a {@link
 * MeasureNumber}, an {@link OfCommitment}, an {@link InstitutionCode}, a {@link Day}, a {@link
 * Year}, a {@link ProgressState}, a {@link Topic}, a {@link Subject}. A word counts by its place.
 *
 * @param sentence the question, mended
 * @param written its words
 * @param idle the places of those that say nothing
 * @param named all that is named, each with the places of its words
 * @param perhaps the institutions that a part of a name may mean, where none is surely meant
 * @param asks whether it begins with a word with which one asks
 * @param asksWithin whether it has such a word anywhere: "pasaki, kurš kavējas"
 */
record Clues(
    PlanIndex index,
    Sentence sentence,
    List<String> written,
    BitSet idle,
    Map<Object, BitSet> named,
    List<InstitutionCode> perhaps,
    boolean asks,
    boolean asksWithin) {
  private static final int MOST_TERSE = 3;

  /** A commitment that is named by its number, in digits or in words. */
  record OfCommitment(int number) {}

  /** Of a text as it was written; what is misspelt in it is mended first. */
  static Clues in(String said, Vocabulary vocabulary, PlanIndex index) {
    return ClueFinder.in(said, vocabulary, index);
  }

  boolean has(Object any) {
    return named.containsKey(any);
  }

  boolean hasAny(Object... any) {
    return Arrays.stream(any).anyMatch(this::has);
  }

  /** All of a kind that are named, in their order. */
  <T> List<T> all(Class<T> kind) {
    return named.keySet().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  boolean hasNo(Class<?> kind) {
    return all(kind).isEmpty();
  }

  /** The one of a kind that is named; none where there are several. */
  <T> Optional<T> only(Class<T> kind) {
    var all = all(kind);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  <T> Optional<T> first(Class<T> kind) {
    return all(kind).stream().findFirst();
  }

  /** The places of all that is named by any of these. */
  BitSet places(Object... any) {
    var places = new BitSet();
    for (var one : any) {
      places.or(named.getOrDefault(one, new BitSet()));
    }
    return places;
  }

  BitSet placesOf(Class<?>... kinds) {
    var places = new BitSet();
    for (var kind : kinds) {
      places.or(places(all(kind).toArray()));
    }
    return places;
  }

  /** The places of the words that say something. */
  BitSet content() {
    var content = new BitSet();
    content.set(0, written.size());
    content.andNot(idle);
    return content;
  }

  /** Those of them that no subject, topic or institution is known by. */
  BitSet strange() {
    var strange = content();
    strange.andNot(placesOf(Subject.class, Topic.class, InstitutionCode.class));
    return strange;
  }

  /**
   * Those that no reading may leave aside: all that are known, since they speak of something else,
   * and the first of what is not asked, by which something is bidden or told.
   */
  BitSet weighty() {
    var weighty = content();
    var strange = (BitSet) weighty.clone();
    named.values().forEach(strange::andNot);
    if (!isAsked()) {
      strange.clear(weighty.nextSetBit(0));
    }
    weighty.andNot(strange);
    return weighty;
  }

  /** The places of the content words for which this holds. */
  BitSet where(Predicate<String> holds) {
    var places = new BitSet();
    content().stream().filter(i -> holds.test(written.get(i))).forEach(places::set);
    return places;
  }

  /** The words at these places, as they were written. */
  List<String> at(BitSet places) {
    return places.stream().mapToObj(written::get).toList();
  }

  /** Whether it is asked, not said. */
  boolean isAsked() {
    return asks || sentence.isQuestion();
  }

  /** Whether something is told or supposed, and nothing asked or wanted. */
  boolean isTold() {
    return !isAsked()
        && !hasAny(Subject.BIDDING, Subject.REQUEST)
        && (has(Subject.SUPPOSING) || (!asksWithin && hasAny(Subject.TELLING, Subject.NOT)));
  }

  /** Whether a state is said of a measure, not asked. */
  boolean isStatement() {
    return !isAsked()
        && !hasNo(MeasureNumber.class)
        && !hasNo(ProgressState.class)
        && !sentence.leading().equals(Optional.of(new Sense.About(Topic.STATUS)));
  }

  /** Whether the first words that say something are of this topic; a greeting says nothing. */
  boolean begins(Topic topic) {
    return sentence.parts().stream()
        .map(Sentence.Part::sense)
        .filter(sense -> !(sense instanceof Sense.Filler))
        .filter(sense -> !sense.equals(new Sense.About(Topic.START)))
        .findFirst()
        .filter(sense -> sense.equals(new Sense.About(topic)))
        .isPresent();
  }

  /** Whether it is no more than a command word, or the name of what is asked about. */
  boolean isTerse() {
    var leads =
        switch (sentence.leading().orElse(new Sense.Unknown())) {
          case Sense.About(var topic) -> topic.asks();
          case Sense.Numbered _, Sense.Code _, Sense.Tongue _ -> true;
          default -> false;
        };
    return leads && content().cardinality() <= MOST_TERSE;
  }

  /** The places of words that stand within this stretch of the text. */
  static BitSet within(int from, int to, List<Word> words) {
    var places = new BitSet();
    IntStream.range(0, words.size())
        .filter(i -> words.get(i).from() >= from && words.get(i).to() <= to)
        .forEach(places::set);
    return places;
  }
}
