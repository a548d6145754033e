package lv.terminbot.reading.entity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * The rule of where a number without a point is that of a measure, in a plan whose commitments are
 * the measures: at the end ("status 3", "kā iet ar 3?"), or before a state or a colon ("3
 * pabeigts", "3: notika seminārs"); never before what is counted ("3 semināri").
 */
final class WholeNumbers {
  private static final int MOST_BEFORE = 5;
  private static final int MOST_OF_ALL = 4;
  private static final int MOST_OF_A_THOUGHT = 3;
  private static final Pattern END = Pattern.compile("[\\s.?!)]*");
  private static final Pattern TOLD =
      Pattern.compile("\\s*(?:[:–—]|-\\s|[^\\p{L}\\p{N}\\s]\\s?[:–—]).*");

  private static final Pattern POINT =
      Pattern.compile("apakspunkt|punkt|point|subpoint|paragraph|clause|подпункт|пункт");
  private static final Pattern ACT =
      Pattern.compile(
          "rikojum|noteikum|likum|lemum|order|regulation|decree|law|распоряжен|постановлен");
  private static final int NEAR_AN_ACT = 4;

  private static final Set<String> NUMBER_SIGNS = Set.of("nr", "no", "number", "numurs");

  private final Tokens tokens;
  private final Vocabulary vocabulary;

  WholeNumbers(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  /** "rīkojuma Nr. 78 5.1. apakšpunkts": behind the number of an act it is of that act. */
  boolean isOfAnAct(int at) {
    return (at > 1
            && NUMBER_SIGNS.contains(tokens.folded().get(at - 2))
            && isDigits(tokens.folded().get(at - 1)))
        || isPointOfAnAct(at);
  }

  /** "rīkojuma Nr. 78 5.1. apakšpunkts", "point 5.1 of the order" */
  private boolean isPointOfAnAct(int at) {
    var folded = tokens.folded();
    var before = at - 1;
    while (before >= 0
        && (isDigits(folded.get(before)) || NUMBER_SIGNS.contains(folded.get(before)))) {
      before--;
    }
    var isBehind = at + 1 < tokens.size() && POINT.matcher(folded.get(at + 1)).lookingAt();
    var isBefore = at > 0 && POINT.matcher(folded.get(at - 1)).lookingAt();
    return (isBehind && before >= 0 && ACT.matcher(folded.get(before)).lookingAt())
        || (isBefore
            && folded.subList(at + 1, Math.min(tokens.size(), at + 1 + NEAR_AN_ACT)).stream()
                .anyMatch(word -> ACT.matcher(word).lookingAt()));
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Whether it can be one at this place; whether the plan has it is another question. */
  boolean isMeasure(int at) {
    var behind = tokens.text().substring(tokens.words().get(at).to());
    var line = behind.lines().findFirst().orElse("");
    return !isOfTime(at)
        && (isStateBehind(at)
            || (isAtABeginning(at) && TOLD.matcher(line).matches())
            || (at <= MOST_BEFORE && END.matcher(behind).matches()));
  }

  /** "līdz 3", "plkst. 3". */
  private boolean isOfTime(int at) {
    if (at == 0) {
      return false;
    }
    var before = tokens.folded().get(at - 1);
    return vocabulary.is(Mark.CLOCK, before)
        || vocabulary.is(Mark.UNTIL, before)
        || vocabulary.is(Mark.FROM, before);
  }

  private boolean isStateBehind(int at) {
    var next = at + 1;
    while (next < tokens.size() && vocabulary.is(Mark.STILL, tokens.folded().get(next))) {
      next++;
    }
    return next < tokens.size()
        && vocabulary.states().at(tokens.folded(), next).isPresent()
        && isOnOneLine(at, next);
  }

  private boolean isOnOneLine(int one, int next) {
    return tokens
            .text()
            .substring(tokens.words().get(one).to(), tokens.words().get(next).from())
            .indexOf('\n')
        < 0;
  }

  /** "1 1 procesā": a measure with a blank in it, where a state follows. */
  Optional<MeasureNumber> parted(int at) {
    var isPair =
        at + 2 < tokens.size()
            && isDigit(at)
            && isDigit(at + 1)
            && tokens.words().get(at + 1).from() == tokens.words().get(at).to() + 1
            && Character.isWhitespace(tokens.text().charAt(tokens.words().get(at).to()))
            && isStateBehind(at + 1);
    return isPair
        ? Optional.of(
            new MeasureNumber(tokens.folded().get(at) + "." + tokens.folded().get(at + 1)))
        : Optional.empty();
  }

  private boolean isDigit(int at) {
    var word = tokens.folded().get(at);
    return word.length() == 1 && Character.isDigit(word.charAt(0)) && !word.equals("0");
  }

  /** Of the message or of a line in it. */
  private boolean isAtABeginning(int at) {
    return at == 0
        || tokens
            .text()
            .substring(tokens.words().get(at - 1).to(), tokens.words().get(at).from())
            .contains("\n");
  }

  /** "5. apņemšanās", "apņemšanās nr. 5". */
  boolean isOfACommitment(int at) {
    var folded = tokens.folded();
    var before = at > 1 && NUMBER_SIGNS.contains(folded.get(at - 1)) ? at - 2 : at - 1;
    return (before >= 0 && vocabulary.is(Mark.COMMITMENT, folded.get(before)))
        || (at + 1 < folded.size() && vocabulary.is(Mark.COMMITMENT, folded.get(at + 1)));
  }

  /** "viss izpildīts pie 1": of a commitment, since all of it is spoken of. */
  boolean isOfAll(int at) {
    return at + 1 == tokens.size()
        && tokens.size() <= MOST_OF_ALL
        && vocabulary.is(Mark.WHOLE, tokens.folded().getFirst());
  }

  /** "un par sesto?", "sestais – viss procesā": a commitment, since nothing else is counted. */
  boolean isOrdinalAlone(int at) {
    var isLast = at + 1 == tokens.size() && tokens.size() <= MOST_OF_A_THOUGHT;
    var isFirst = at == 0 && tokens.size() > 1 && vocabulary.is(Mark.WHOLE, tokens.folded().get(1));
    return vocabulary.number(tokens.folded().get(at)).isEmpty() && (isFirst || isLast);
  }

  /** "the six commitments": how many there are in all. */
  boolean isCount(int at, int number, int all) {
    return number == all
        && at + 1 < tokens.size()
        && vocabulary.is(Mark.COMMITMENT, tokens.folded().get(at + 1));
  }
}
