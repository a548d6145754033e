package lv.terminbot.reading.update;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** Which words of a text are of a mark; each is looked up once, however often it is asked. */
final class MarkedWords {
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Map<Mark, Known> known = new EnumMap<>(Mark.class);

  MarkedWords(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** Whether a phrase of this mark begins at this word. */
  boolean isAt(Mark mark, int at) {
    return known.computeIfAbsent(mark, _ -> new Known()).isAt(mark, at);
  }

  private final class Known {
    private final BitSet looked = new BitSet();
    private final BitSet marked = new BitSet();

    boolean isAt(Mark mark, int at) {
      if (!looked.get(at)) {
        looked.set(at);
        marked.set(at, vocabulary.marked(mark, tokens.folded(), at) > 0);
      }
      return marked.get(at);
    }
  }
}
