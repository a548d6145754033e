package lv.terminbot.reading.update;

import java.util.Set;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** What stands right behind a state and says of what it is: of something else, of so many. */
final class BehindState {
  /** "īstenoti", "publicētas": of several things. */
  private static final Pattern PLURAL = Pattern.compile("\\p{L}{4,}(?:i|as)");

  private static final Set<String> HALF = Set.of("puse", "pusi", "half", "половина");

  private static final int SHORT = 3;

  /** Four figures are a year. */
  private static final int LONGEST_COUNT = 3;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Gaps thoughts;
  private final Gaps sentences;
  private final MarkedWords marked;

  BehindState(Entities entities, Gaps thoughts, Gaps sentences, MarkedWords marked) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.thoughts = thoughts;
    this.sentences = sentences;
    this.marked = marked;
  }

  /** "pabeigta iepirkuma dokumentācija": what is done is not the measure. */
  boolean isOfSomethingElse(int at) {
    var word = tokens.folded().get(at);
    return !entities.isNamed(at) && (isCount(word) || isWord(at, word));
  }

  /** "īstenoti 22": so many are, and not the measure. */
  private static boolean isCount(String word) {
    return word.length() <= LONGEST_COUNT && word.chars().allMatch(Character::isDigit);
  }

  /** "īstenoti 22.": not on the 22nd. */
  boolean isSoMany(int end, int behind) {
    return PLURAL.matcher(tokens.folded().get(end)).matches()
        && isCount(tokens.folded().get(behind))
        && (behind + 1 == tokens.size() || sentences.isBehind(behind));
  }

  /** "puse skolotāju": of whom, and not of the measure. */
  boolean isHalfOfSomething(int end) {
    return HALF.contains(tokens.folded().get(end))
        && end + 1 < tokens.size()
        && !thoughts.isBehind(end)
        && isOfSomethingElse(end + 1);
  }

  /** "pabeigts visos", and nothing behind it */
  private boolean isOfAll(int at) {
    return vocabulary.is(Mark.BOTH, tokens.folded().get(at))
        && (at + 1 == tokens.size() || thoughts.isBehind(at));
  }

  private boolean isWord(int at, String word) {
    return !StopWords.have(word)
        && !vocabulary.isPoint(word)
        && !marked.isAt(Mark.STILL, at)
        && !vocabulary.is(Mark.AND, word)
        && !isOfAll(at)
        && !vocabulary.is(Mark.EXCEPT, word)
        && (word.length() > SHORT || Character.isUpperCase(tokens.written(at).codePointAt(0)))
        && !(at + 1 < tokens.size() && entities.isNamed(at + 1));
  }
}
