package lv.terminbot.reading;

import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;

/** "un 5.1 arī": of another measure what was said just before. */
record AlsoOf(Entities entities) {
  private static final Set<String> ALSO = Set.of("ari", "too", "also", "likewise", "тоже", "также");
  private static final Set<String> SMALL =
      Set.of("tas", "pats", "tapat", "same", "par", "pie", "for", "то", "же", "самое", "по", "и");
  private static final Set<String> SAME = Set.of("pats", "same", "самое");
  private static final Set<String> FOR = Set.of("par", "pie", "for", "по");
  private static final int MOST = 8;

  boolean isMeant() {
    var folded = entities.tokens().folded();
    return entities.measure().isPresent()
        && entities.states().isEmpty()
        && entities.text().indexOf('?') < 0
        && folded.size() <= MOST
        && (folded.stream().anyMatch(ALSO::contains) || isTheSameFor())
        && IntStream.range(0, folded.size()).allMatch(this::saysNothingElse);
  }

  /** "tas pats par 3.1"; "3.1 tas pats" is as far as it was. */
  private boolean isTheSameFor() {
    var folded = entities.tokens().folded();
    return IntStream.range(0, folded.size() - 2)
        .anyMatch(at -> SAME.contains(folded.get(at)) && FOR.contains(folded.get(at + 1)));
  }

  private boolean saysNothingElse(int at) {
    var word = entities.tokens().folded().get(at);
    return ALSO.contains(word)
        || SMALL.contains(word)
        || entities.over(at).stream().anyMatch(e -> !Entities.measures(e).isEmpty())
        || entities.vocabulary().is(Mark.AND, word)
        || StopWords.have(word);
  }
}
