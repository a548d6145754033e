package lv.terminbot.reading.update;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Word;

/** Of which of the measures that a text names nothing is told. */
final class LeftOut {
  private static final Comparator<Word> BY_PLACE = Comparator.comparingInt(Word::from);

  private static final Set<String> INSTEAD_OF = Set.of("nevis", "not");

  private final Entities entities;
  private final boolean isOfSeveral;

  LeftOut(Entities entities) {
    this.entities = entities;
    this.isOfSeveral = entities.measures().size() > 1;
  }

  /** "nevis 1.2, bet 1.3", "viss, izņemot 1.2": nothing is told of 1.2. */
  boolean isDenied(Entity measure) {
    var before = before(measure.from());
    if (before < 0) {
      return false;
    }
    return isExcept(before)
        || (isOfSeveral && INSTEAD_OF.contains(entities.tokens().folded().get(before)));
  }

  /** "izņemot", "apart from" */
  private boolean isExcept(int last) {
    return IntStream.rangeClosed(Math.max(0, last - 1), last)
        .anyMatch(
            at ->
                entities.vocabulary().marked(Mark.EXCEPT, entities.tokens().folded(), at)
                    == last - at + 1);
  }

  /** The last word that ends before this place; -1 for none. */
  int before(int place) {
    var words = entities.tokens().words();
    var at = Collections.binarySearch(words, new Word("", place, place), BY_PLACE);
    return (at < 0 ? -at - 1 : at) - 1;
  }

  /** Where a word ends. */
  int end(int at) {
    return entities.tokens().words().get(at).to();
  }
}
