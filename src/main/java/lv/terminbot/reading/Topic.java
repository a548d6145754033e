package lv.terminbot.reading;

import java.util.List;
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

  /** As they were written, each once. */
  List<String> words() {
    var tokens = entities.tokens();
    return IntStream.range(0, tokens.size())
        .filter(at -> !isSomethingElse(at))
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
        || MATTER.stream().anyMatch(folded::startsWith)
        || (ranking.isFrame(folded) && !index.isWordOfATitle(entities.tokens().written(at)));
  }

  /** Whether a word is part of something named that is no topic: a state may be one. */
  private boolean isCode(int at) {
    return entities.over(at).stream()
        .anyMatch(e -> !e.is(ProgressState.class) && !e.is(Entity.OtherInstitution.class));
  }
}
