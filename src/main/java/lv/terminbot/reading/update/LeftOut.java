package lv.terminbot.reading.update;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.text.Word;

/** Of which of the measures that a text names nothing is told. */
final class LeftOut {
  private static final Comparator<Word> BY_PLACE = Comparator.comparingInt(Word::from);

  private static final Set<String> INSTEAD_OF = Set.of("nevis", "not");

  /** "ne 2.2, ne 5.1" */
  private static final Set<String> NEITHER = Set.of("ne", "nei", "nor", "ни");

  /** "3.2 pabeigts, par 5.1 neko": of the last in its clause nothing is told. */
  private static final Set<String> NOTHING =
      Set.of("neko", "nekas", "neka", "nothing", "ничего", "zero", "nulle");

  static final Pattern PICTURE = Pattern.compile("\\p{So}");

  private static final String ENDS = ",;.\n!–—-•*";
  private static final int MOST_WORDS_BETWEEN = 2;

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

  static boolean isNeither(String word) {
    return NEITHER.contains(word);
  }

  /** Whether a word or a picture stands behind it. */
  boolean saysMore(Entity measure) {
    return end(entities.tokens().size() - 1) > measure.to()
        || PICTURE.matcher(entities.text()).find(measure.to());
  }

  /** "nothing on 6.1" */
  boolean isNothing(Entity measure) {
    return nothing(measure.from()) < measure.from();
  }

  /** Where the word stands that says that nothing is told of what is named here. */
  int nothing(int measure) {
    var from = before(measure);
    for (var at = from; at >= 0 && from - at < MOST_WORDS_BETWEEN; at--) {
      var word = entities.tokens().words().get(at);
      if (isEnded(word.to(), measure)) {
        break;
      }
      if (NOTHING.contains(word.folded())) {
        return word.from();
      }
    }
    return measure;
  }

  private boolean isEnded(int from, int to) {
    return entities.text().substring(from, to).chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
  }

  /** What is named, and is neither reported on nor among the words of a report nor denied. */
  List<String> of(List<QuickUpdate> reports, PlanIndex index) {
    return entities.found().stream()
        .filter(e -> !isDenied(e))
        .flatMap(e -> Entities.measures(e).stream())
        .distinct()
        .filter(index::has)
        .filter(number -> reports.stream().noneMatch(told -> isIn(told, number)))
        .map(MeasureNumber::value)
        .toList();
  }

  private static boolean isIn(QuickUpdate told, MeasureNumber number) {
    return told.number().equals(number)
        || told.text().contains(number.value())
        || told.answers().values().stream().anyMatch(said -> said.contains(number.value()));
  }
}
