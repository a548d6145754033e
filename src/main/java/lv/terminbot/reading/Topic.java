package lv.terminbot.reading;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.words.StopWords;

/**
 * The words that are spoken of: those of titles, and those that no example has around what it
 * speaks of.
 */
final class Topic {
  private static final int SHORTEST = 3;

  /** What everything here is about, and so nothing that is looked for. */
  private static final List<String> MATTER =
      List.of("pasakum", "measure", "apnem", "commitment", "planā", "plana", "мероприят");

  private final Entities entities;
  private final PlanIndex index;
  private final Ranking ranking;

  Topic(Entities entities, PlanIndex index, Ranking ranking) {
    this.entities = entities;
    this.index = index;
    this.ranking = ranking;
  }

  /**
   * As they were written, each once. Behind an order to look for something stands what is looked
   * for, though it be a word that much else is said with ("meklē semināru Kuldīgā"), but for where
   * it is looked for ("meklē atskaitēs").
   */
  List<String> words() {
    var spokenOf = written(at -> !isSomethingElse(at) && !isAround(at));
    if (!isOrder()) {
      return spokenOf;
    }
    var ordered = written(at -> at > 0 && !isSomethingElse(at) && !(isAround(at) && isKnown(at)));
    return ordered.isEmpty() ? written(at -> at > 0 && !isSomethingElse(at)) : ordered;
  }

  private boolean isKnown(int at) {
    return entities.vocabulary().concepts().of(entities.tokens().folded().get(at)).isPresent();
  }

  private boolean isOrder() {
    var words = entities.tokens().folded();
    return !words.isEmpty()
        && entities
            .vocabulary()
            .concepts()
            .of(words.getFirst())
            .filter("search"::equals)
            .isPresent();
  }

  private List<String> written(IntPredicate wanted) {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(wanted)
        .mapToObj(tokens::written)
        .distinct()
        .toList();
  }

  private boolean isSomethingElse(int at) {
    var folded = entities.tokens().folded().get(at);
    return folded.length() < SHORTEST
        || isCode(at)
        || StopWords.have(folded)
        || Character.isDigit(folded.charAt(0))
        || MATTER.stream().anyMatch(folded::startsWith);
  }

  /** A word that examples have around what they speak of. */
  private boolean isAround(int at) {
    var folded = entities.tokens().folded().get(at);
    return ranking.isFrame(folded) && !index.isWordOfATitle(entities.tokens().written(at));
  }

  /** Whether a word is part of something named that is no topic: a state may be one. */
  private boolean isCode(int at) {
    return entities.over(at).stream()
        .anyMatch(e -> !e.is(ProgressState.class) && !e.is(Entity.OtherInstitution.class));
  }
}
