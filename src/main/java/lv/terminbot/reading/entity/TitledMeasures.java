package lv.terminbot.reading.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureId;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.text.Word;

/**
 * Finds the measure or commitment that a text names by words of its title, in whatever language. A
 * word counts the more the fewer titles have it.
 */
public final class TitledMeasures {
  /** So much a title must have in common with a text to be named by it. */
  private static final double CLEAR = 3.2;

  /** The next may have no more than such a share of it. */
  private static final double NEXT = 0.65;

  /** The same of somebody's own. */
  private static final double OWN = 1.6;

  private static final Set<String> ABOUT = Set.of("par", "on", "about", "for", "по", "про");

  /** Of a word so long as many letters say what it is of. */
  private static final int LONG_ENOUGH = 7;

  private static final int HEAD = 5;
  private static final int SHORTEST = 3;
  private static final int LONG = 4;

  private final Entities entities;
  private final PlanIndex index;

  public TitledMeasures(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
  }

  /** The only one that can be meant. */
  public Optional<MeasureNumber> measure() {
    return best(index::titled, index.standing().count(), CLEAR).map(MeasureId::number);
  }

  /**
   * The only one that somebody can mean who tells of what is theirs: of the others in the plan it
   * need not be told apart, unless a title of theirs fits much better.
   */
  public Optional<MeasureNumber> told(Set<MeasureNumber> own) {
    var scores = scores(this::titledLike, index.standing().count());
    var ofOwn = new HashMap<>(scores);
    ofOwn.keySet().removeIf(id -> !own.contains(id.number()));
    var best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
    return clear(ofOwn, Math.max(OWN, best * NEXT))
        .or(() -> clear(scores, CLEAR))
        .map(MeasureId::number);
  }

  /** Also by words that only begin alike: "meklēšana" of a "meklētājs". */
  private Set<MeasureId> titledLike(String word, List<String> beginnings) {
    var folded = Word.fold(word);
    return folded.length() < LONG_ENOUGH || entities.vocabulary().is(Mark.TELLING, folded)
        ? index.titled(word, beginnings)
        : index.titled(
            word,
            Stream.concat(beginnings.stream(), Stream.of(folded.substring(0, HEAD))).toList());
  }

  /** The only one that is named by the word behind "par", however common the word is. */
  public Optional<MeasureNumber> about() {
    var tokens = entities.tokens();
    return IntStream.range(1, tokens.size())
        .filter(at -> ABOUT.contains(tokens.folded().get(at - 1)) && isOfTopic(at))
        .mapToObj(at -> index.titled(tokens.written(at), List.of()))
        .filter(titled -> titled.size() == 1)
        .flatMap(titled -> titled.stream().map(MeasureId::number))
        .findFirst();
  }

  /** The only commitment that any word is of. */
  public Optional<Integer> commitment() {
    return best(index::commitmentsTitled, index.commitments().size(), 1);
  }

  private <T> Optional<T> best(
      BiFunction<String, List<String>, Set<T>> titled, long all, double least) {
    return clear(scores(titled, all), least);
  }

  private <T> Map<T, Double> scores(BiFunction<String, List<String>, Set<T>> titled, long all) {
    var scores = new HashMap<T, Double>();
    var seen = new HashSet<Object>();
    var tokens = entities.tokens();
    for (var at = 0; at < tokens.size(); at++) {
      if (isOfTopic(at)) {
        var alike = entities.vocabulary().topics().alike(tokens.folded().get(at));
        var having = titled.apply(tokens.written(at), alike);
        if (seen.add(alike.isEmpty() ? tokens.folded().get(at) : alike)
            && having.size() * 2L <= all) {
          var worth = Math.log((all + 1.0) / having.size());
          having.forEach(one -> scores.merge(one, worth, Double::sum));
        }
      }
    }
    return scores;
  }

  private static <T> Optional<T> clear(Map<T, Double> scores, double least) {
    var ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<T, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    return ranked.stream()
        .findFirst()
        .filter(first -> first.getValue() >= least)
        .filter(
            first -> ranked.size() < 2 || ranked.getLast().getValue() <= first.getValue() * NEXT)
        .map(Map.Entry::getKey);
  }

  private boolean isOfTopic(int at) {
    var folded = entities.tokens().folded().get(at);
    var isNumber = Character.isDigit(folded.codePointAt(0));
    return folded.length() >= (isNumber ? SHORTEST : LONG)
        && !StopWords.have(folded)
        && (isNumber || !isNamed(at));
  }

  private boolean isNamed(int at) {
    return entities.over(at).stream().anyMatch(e -> !e.is(Entity.OtherInstitution.class));
  }
}
