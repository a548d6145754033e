package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * Reads misspelt words as those that examples have: "institūciajs" as "institūcijas", and "dieenu",
 * written without the signs of a keyboard, as "dienu". A name, a word of a title and one that is
 * like none stay as they are; what was written is kept.
 */
final class Spelling {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /** In a long text a slip of the pen more changes nothing. */
  private static final int MOST = 12;

  /** How letters with signs are written on a keyboard without them. */
  private static final Pattern DOUBLED =
      Pattern.compile("(?<long>[aeiou])\\k<long>|(?<soft>[sczlnkg])[hj]");

  private final Ranking ranking;
  private final Vocabulary vocabulary;

  Spelling(Ranking ranking, Vocabulary vocabulary) {
    this.ranking = ranking;
    this.vocabulary = vocabulary;
  }

  Tokens of(String text, PlanIndex index) {
    var tokens = Tokens.of(text);
    var right = new ArrayList<>(tokens.folded());
    var looked = 0;
    for (var at = 0; at < right.size() && looked < MOST; at++) {
      if (isStrange(tokens, at, index)) {
        looked++;
        right.set(at, right(right.get(at)).orElse(right.get(at)));
      }
    }
    return right.equals(tokens.folded()) ? tokens : tokens.spelt(right);
  }

  private boolean isStrange(Tokens tokens, int at, PlanIndex index) {
    var folded = tokens.folded().get(at);
    var written = tokens.written(at);
    return folded.length() >= SHORTEST
        && folded.length() <= LONGEST
        && (at == 0 || !Character.isUpperCase(written.codePointAt(0)))
        && folded.chars().allMatch(Character::isLetter)
        && !ranking.isFrame(folded)
        && !vocabulary.has(folded)
        && !StopWords.have(folded)
        && !index.isWordOfATitle(written)
        && index.code(List.of(folded), 0).isEmpty();
  }

  /** A state, or what stands beside one, is found by those who know what is near to it. */
  private Optional<String> right(String folded) {
    var plain = DOUBLED.matcher(folded).replaceAll("${long}${soft}");
    return Optional.of(plain)
        .filter(word -> ranking.isFrame(word) || vocabulary.has(word))
        .or(() -> ranking.nearFrame(folded).filter(word -> !vocabulary.has(word)))
        .or(() -> ranking.nearFrame(plain).filter(word -> !vocabulary.has(word)));
  }
}
