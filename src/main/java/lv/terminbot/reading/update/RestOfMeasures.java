package lv.terminbot.reading.update;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;

/** Finds where a text speaks of all measures that it does not name: "pārējie procesā". */
final class RestOfMeasures {
  private static final int MOST = 8;

  /** So many words that say something are told of a measure, and not only how far it is. */
  private static final int FEWEST_TOLD = 3;

  private static final int FARTHEST = 40;

  private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]");

  private final Entities entities;
  private final Clauses clauses;
  private final Gaps sentences;

  RestOfMeasures(Entities entities) {
    this.entities = entities;
    this.clauses = new Clauses(entities);
    this.sentences = new Gaps(entities.tokens(), SENTENCE);
  }

  /** The clause that says it; empty where none does, or a longer one only begins so. */
  Optional<Stretch> find() {
    var tokens = entities.tokens();
    for (var at = 0; at < tokens.size(); at++) {
      if (entities.vocabulary().marked(Mark.REST, tokens.folded(), at) > 0
          && !isOfWhatIsToldOf(at)) {
        var first = first(at);
        var end = at + 1;
        while (end < tokens.size()
            && end - first <= MOST
            && !clauses.isParted(end)
            && !clauses.isMeasure(end)) {
          end++;
        }
        var clause =
            new Stretch(tokens.words().get(first).from(), tokens.words().get(end - 1).to());
        if (end - first <= MOST) {
          return Optional.of(clause);
        }
      }
    }
    return Optional.empty();
  }

  /** "6.2: divas no desmit publicētas, pārējās rudenī": the rest of what one measure is about. */
  private boolean isOfWhatIsToldOf(int at) {
    var tokens = entities.tokens();
    var told = 0;
    for (var before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
      if (clauses.isMeasure(before)) {
        return told >= FEWEST_TOLD && entities.measures().size() == 1;
      }
      if (sentences.isBehind(before)) {
        return false;
      }
      var word = tokens.folded().get(before);
      if (!entities.isNamed(before) && !clauses.isBare(before) && !StopWords.have(word)) {
        told++;
      }
    }
    return false;
  }

  /** Where the clause begins: "un visi pārējie" at "un". */
  private int first(int at) {
    var first = at;
    while (first > 0 && !clauses.isParted(first) && clauses.isBare(first - 1)) {
      if (clauses.isMeasure(first - 1)) {
        break;
      }
      first--;
    }
    return first;
  }
}
