package lv.terminbot.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.TitledMeasures;
import lv.terminbot.reading.ranking.Label;
import lv.terminbot.reading.ranking.Ranking.Candidate;
import lv.terminbot.reading.words.Mark;

/** Whether a message tells how far something is, newly or once more, rather than asks or orders. */
record Telling(Entities entities, PlanIndex index, Asker asker, List<Candidate> candidates) {
  private static final int MOST_ALIKE = 4;
  private static final int FEWEST_WORDS = 4;

  /** So likely it tells something of a measure. */
  private static final double TOLD = 0.5;

  /** The same beside a word that wishes for something. */
  private static final double LIKELY = 0.3;

  /** Less likely than this it is not told even of what is one's own. */
  private static final double HARDLY = 0.004;

  /** An order so many times likelier is no report. */
  private static final int MUCH = 10;

  private static final int TWICE = 2;

  /** What is spoken of where something is to be told or given. */
  private static final Set<String> ASKED_FOR =
      Set.of("show", "tell", "send", "make", "explain", "search", "help", "download");

  /** What words of wishes speak of. */
  private static final Set<String> WISHES = Set.of("show", "explain", "remind");

  /** Whether it says more than a name: beside a question that alone is what is asked about. */
  boolean tellsSomething() {
    return !entities.states().isEmpty()
        || entities.tokens().size() > FEWEST_WORDS
        || entities.has(Entity.Link.class)
        || entities.has(Entity.Percent.class);
  }

  boolean isLikely() {
    return tellsSomething() && (isLikely(TOLD) || isOfOwn());
  }

  private boolean isLikely(double least) {
    return likelihood(candidates.stream().limit(MOST_ALIKE)) >= least;
  }

  /** Where a part of a sentence may as well be of what is ordered in the rest. */
  boolean isClearlyOfOwn() {
    return isLikely(TOLD) && isOfOwn();
  }

  /**
   * Whether somebody says in a whole sentence something of a measure that they report on, and asks
   * and orders nothing: whatever the words are like, it is likely told.
   */
  boolean isOfOwn() {
    return mayBe() && likelihood(candidates.stream()) >= least() && namesOnlyOwn();
  }

  private double least() {
    var best = candidates.getFirst();
    return best.label().kind() == Label.Kind.ORDER || best.label().kind() == Label.Kind.ANSWER
        ? best.probability() / MUCH
        : HARDLY;
  }

  /** The same of what need not be named. */
  boolean mayBe() {
    return !asker.own().isEmpty()
        && tellsSomething()
        && !entities.beginsWithQuestion()
        && entities.text().indexOf('?') < 0
        && (!speaksOf(WISHES) || isToldBesideAWish());
  }

  /**
   * Where it is hardly more likely told than doubted, and where it is hardly told, nothing is done.
   */
  Label label() {
    return likelihood(Label.QUICK_UPDATE) >= TWICE * likelihood(Label.DOUBTFUL_UPDATE)
        ? Label.QUICK_UPDATE
        : Label.DOUBTFUL_UPDATE;
  }

  private double likelihood(Label label) {
    return candidates.stream()
        .filter(c -> c.label() == label)
        .mapToDouble(Candidate::probability)
        .findFirst()
        .orElse(label == Label.QUICK_UPDATE ? -1 : 0);
  }

  private static double likelihood(Stream<Candidate> of) {
    return of.filter(
            c -> c.label().kind() == Label.Kind.UPDATE || c.label() == Label.CORRECT_REPORT)
        .mapToDouble(Candidate::probability)
        .sum();
  }

  private boolean namesOnlyOwn() {
    var numbers = entities.measures().stream().filter(index::mayHave).toList();
    return !numbers.isEmpty()
        ? asker.own().containsAll(numbers)
        : new TitledMeasures(entities, index)
            .told(asker.own())
            .filter(asker.own()::contains)
            .isPresent();
  }

  /** Whether a word of it asks for something: what nobody asks is seldom a question. */
  boolean asks() {
    var folded = entities.tokens().folded();
    return folded.size() < FEWEST_WORDS
        || entities.text().indexOf('?') >= 0
        || IntStream.range(0, folded.size())
            .anyMatch(at -> isMarked(Mark.ASKING, at) || isMarked(Mark.OPENING, at))
        || speaksOf(ASKED_FOR);
  }

  private boolean isMarked(Mark mark, int at) {
    return entities.vocabulary().marked(mark, entities.tokens().folded(), at) > 0;
  }

  private boolean isToldBesideAWish() {
    return !entities.states().isEmpty() && entities.measures().size() < 2 && isLikely(LIKELY);
  }

  private boolean speaksOf(Set<String> things) {
    var concepts = entities.vocabulary().concepts();
    return entities.tokens().folded().stream()
        .anyMatch(word -> concepts.of(word).filter(things::contains).isPresent());
  }
}
