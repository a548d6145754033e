package lv.terminbot.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.words.Likeness;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * Finds the states that are said by words, misspelt or not, or by a sign. A misspelt state is never
 * taken for another one.
 */
final class StateFinder {
  /** Neither a thumb nor a green light is among them: they say that all is well. */
  private static final Map<Integer, ProgressState> SIGNS =
      Map.ofEntries(
          Map.entry(0x2705, ProgressState.DONE),
          Map.entry(0x2714, ProgressState.DONE),
          Map.entry(0x2611, ProgressState.DONE),
          Map.entry(0x1F4AF, ProgressState.DONE),
          Map.entry(0x1F389, ProgressState.DONE),
          Map.entry(0x1F3C1, ProgressState.DONE),
          Map.entry(0x1F535, ProgressState.IN_PROGRESS),
          Map.entry(0x23F3, ProgressState.IN_PROGRESS),
          Map.entry(0x1F504, ProgressState.IN_PROGRESS),
          Map.entry(0x1F6A7, ProgressState.IN_PROGRESS),
          Map.entry(0x1F6E0, ProgressState.IN_PROGRESS),
          Map.entry(0x1F3D7, ProgressState.IN_PROGRESS),
          Map.entry(0x1F7E1, ProgressState.PARTLY_DONE),
          Map.entry(0x26AA, ProgressState.NOT_STARTED),
          Map.entry(0x1F7E0, ProgressState.DELAYED),
          Map.entry(0x1F40C, ProgressState.DELAYED),
          Map.entry(0x23F8, ProgressState.POSTPONED));

  private static final int MOST_BETWEEN = 2;

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  StateFinder(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /**
   * All that there are.
   *
   * @param taken whether a word means something else already
   */
  List<Entity> find(IntPredicate taken) {
    var found = new ArrayList<Entity>();
    for (var at = 0; at < tokens.size(); at++) {
      if (!taken.test(at)) {
        var state = at(at);
        state.ifPresent(found::add);
        while (state.isPresent()
            && at + 1 < tokens.size()
            && tokens.words().get(at + 1).to() <= state.get().to()) {
          at++;
        }
      }
    }
    signs(found);
    return found;
  }

  private Optional<Entity> at(int at) {
    var phrase = vocabulary.states().at(tokens.folded(), at);
    if (phrase.isPresent()) {
      return Optional.of(entity(phrase.get().meaning(), at, at + phrase.get().words().size() - 1));
    }
    return apart(at).or(() -> misspeltBehind(at)).or(() -> misspelt(at));
  }

  /** "nav [vēl] sākts", "daļēji [jau] izpildīts": words that change nothing stand within. */
  private Optional<Entity> apart(int at) {
    var ahead = new ArrayList<String>();
    var last = at;
    var skipped = 0;
    for (var next = at; next < tokens.size() && ahead.size() < 3; next++) {
      if (next > at
          && skipped < MOST_BETWEEN
          && vocabulary.is(Mark.STILL, tokens.folded().get(next))) {
        skipped++;
      } else {
        ahead.add(tokens.folded().get(next));
      }
    }
    if (skipped == 0) {
      return Optional.empty();
    }
    var phrase = vocabulary.states().at(ahead, 0).filter(p -> p.words().size() > 1);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    for (int left = phrase.get().words().size(); left > 0; last++) {
      if (last == at || !vocabulary.is(Mark.STILL, tokens.folded().get(last))) {
        left--;
      }
    }
    return Optional.of(entity(phrase.get().meaning(), at, last - 1));
  }

  /** "in progess": the second word of two with a slip of the pen. */
  private Optional<Entity> misspeltBehind(int at) {
    return at + 1 == tokens.size()
        ? Optional.empty()
        : vocabulary.states().beginningWith(tokens.folded().get(at)).stream()
            .filter(p -> p.words().size() == 2)
            .filter(p -> Likeness.misspelt(tokens.folded().get(at + 1), p.words().getLast()))
            .findFirst()
            .map(p -> entity(p.meaning(), at, at + 1));
  }

  private Optional<Entity> misspelt(int at) {
    var word = tokens.folded().get(at);
    return word.length() < 5
            || StopWords.have(word)
            || vocabulary.is(Mark.TELLING, word)
            || vocabulary.is(Mark.REST, word)
            || vocabulary.parts().at(tokens.folded(), at).isPresent()
        ? Optional.empty()
        : vocabulary.nearestState(word).map(state -> entity(state, at, at));
  }

  private void signs(List<Entity> found) {
    var text = tokens.text();
    for (var at = 0; at < text.length(); ) {
      var sign = text.codePointAt(at);
      var size = Character.charCount(sign);
      var from = at;
      Optional.ofNullable(SIGNS.get(sign))
          .ifPresent(state -> found.add(new Entity(state, from, from + size)));
      at += size;
    }
  }

  private Entity entity(ProgressState state, int first, int last) {
    return new Entity(state, tokens.words().get(first).from(), tokens.words().get(last).to());
  }
}
