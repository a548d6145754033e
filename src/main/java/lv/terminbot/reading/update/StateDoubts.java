package lv.terminbot.reading.update;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * What stands around a state and puts it in doubt: that it is denied, hoped for, told by others.
 */
final class StateDoubts {
  static final Pattern NEW_THOUGHT =
      Pattern.compile("[:;.!?\\n–—]|,|\\s-\\s|[\\x{1F300}-\\x{1FAFF}]");
  private static final Pattern LABEL =
      Pattern.compile("status|stavokl|state$|atzim|mark$|статус|состояни|отмет");
  private static final Pattern MISSPELT_NOT =
      Pattern.compile("na|nva|anv|nab|nv|nto|nor|n|нет|неи");
  private static final Pattern IRONY =
      Pattern.compile("[\\x{1F644}\\x{1F60F}\\x{1F921}\\x{1F643}]");
  private static final String QUOTES = "\"'„“”»«‘’";
  private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]");
  private static final Set<String> NO_MORE = Set.of("any", "anymore", "vairs", "больше");

  /** "nesauktu", "nevaru uzskatīt": a verb with its denial in front. */
  private static final Pattern DENYING = Pattern.compile("ne\\p{L}{2,}(?:u|am|im|iet|tu|ot|as)");

  private static final Set<String> IS_NOT =
      Set.of("nav", "neesam", "neesmu", "nebija", "nebus", "neesat");

  private static final Set<String> CALLING = Set.of("par", "ka", "as");
  private static final Set<String> JOINING =
      Set.of("ka", "kas", "kurs", "kura", "kuri", "lai", "that", "which", "to", "что", "чтобы");
  private static final Pattern LATVIAN = Pattern.compile("(?iu)[āčēģīķļņšūž]");
  private static final Set<String> OURS = Set.of("musu", "savas", "mums", "manas", "vinu");

  private static final int NEAR = 3;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Gaps sentences;
  private final Gaps thoughts;
  private final MarkedWords marked;
  private final BehindState others;
  private final BitSet measures = new BitSet();
  private final BitSet denying = new BitSet();
  private final boolean isIrony;

  StateDoubts(Entities entities) {
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.sentences = new Gaps(tokens, SENTENCE);
    this.thoughts = new Gaps(tokens, NEW_THOUGHT);
    this.marked = new MarkedWords(tokens, vocabulary);
    this.others = new BehindState(entities, thoughts, sentences, marked);
    entities.found().stream()
        .filter(e -> !Entities.measures(e).isEmpty())
        .forEach(e -> tokens.within(e.from(), e.to()).forEach(measures::set));
    IntStream.range(0, tokens.size())
        .filter(at -> DENYING.matcher(tokens.folded().get(at)).matches())
        .forEach(denying::set);
    this.isIrony = IRONY.matcher(tokens.text()).find();
  }

  /** "kolēģe saka, ka 3.2 pabeigts" */
  boolean isSaidByOthers(int at) {
    for (var before = at - 1; before >= 0; before--) {
      if (sentences.isBehind(before)) {
        return false;
      }
      if (marked.isAt(Mark.SAID_BY_OTHERS, before)) {
        return true;
      }
    }
    return false;
  }

  boolean isDenied(int at) {
    if (isNoMore(at) || isDeniedBehind(at)) {
      return true;
    }
    for (var before = at - 1; before >= 0 && at - before <= NEAR; before--) {
      if (thoughts.isBehind(before)) {
        return false;
      }
      var word = tokens.folded().get(before);
      if (vocabulary.is(Mark.NOT, word)) {
        return !isFrom(before);
      }
      if (!vocabulary.is(Mark.STILL, word) && !StopWords.have(word)) {
        return MISSPELT_NOT.matcher(word).matches() || vocabulary.isNear(Mark.NOT, word);
      }
    }
    return false;
  }

  /** "apstājušies neesam", and nothing behind it */
  private boolean isDeniedBehind(int at) {
    return at >= 0
        && at + 1 < tokens.size()
        && !thoughts.isBehind(at)
        && IS_NOT.contains(tokens.folded().get(at + 1))
        && (at + 2 == tokens.size() || thoughts.isBehind(at + 1));
  }

  /** "I don't think 3.1 is delayed any more". */
  private boolean isNoMore(int at) {
    if (at < 0 || at + 1 >= tokens.size() || !NO_MORE.contains(tokens.folded().get(at + 1))) {
      return false;
    }
    for (var before = at - 1; before >= 0; before--) {
      if (thoughts.isBehind(before)) {
        return false;
      }
      if (isNot(before)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence puts it in doubt that something is done. */
  boolean isDoubted(int at, int end) {
    if (isIronical(at, end) || isAskedAtOnce(end)) {
      return true;
    }
    var isOneThought = true;
    for (var before = at - 1; before >= 0; before--) {
      if (sentences.isBehind(before)) {
        break;
      }
      isOneThought &= !thoughts.isBehind(before) || isJoining(before + 1);
      // "not quite finished": whatever stands between
      if ((isOneThought && (isNot(before) || (denying.get(before) && isCalled(at, end))))
          || isDoubt(before)
          || marked.isAt(Mark.PART, before)) {
        return true;
      }
    }
    for (var behind = end + 1; behind < tokens.size(); behind++) {
      if (thoughts.isBehind(behind - 1) || measures.get(behind)) {
        break;
      }
      if (isDoubt(behind)
          || marked.isAt(Mark.NOT, behind)
          || marked.isAt(Mark.PART, behind)
          || (denying.get(behind) && isCalled(at, end))
          || (behind == end + 1
              && !isCalled(at, end)
              && (others.isOfSomethingElse(behind) || others.isSoMany(end, behind)))) {
        return true;
      }
    }
    return false;
  }

  /** "nav ziņu, kas ļautu to saukt par pabeigtu": what is denied reaches on. */
  private boolean isJoining(int at) {
    return JOINING.contains(tokens.folded().get(at));
  }

  /** "par pabeigtu": how something is called, or is not. */
  private boolean isCalled(int at, int end) {
    return tokens.folded().subList(Math.max(0, at - 1), end).stream().anyMatch(CALLING::contains);
  }

  /** Whether it is hoped for, or an irony: more than that it is of a part. */
  boolean isHoped(int at, int end) {
    if (isIronical(at, end)) {
      return true;
    }
    for (var before = at - 1; before >= 0 && !thoughts.isBehind(before); before--) {
      if (isDoubt(before)) {
        return true;
      }
    }
    return false;
  }

  /** In quotation marks, or with rolling eyes. */
  private boolean isIronical(int at, int end) {
    var from = tokens.words().get(at).from();
    var to = tokens.words().get(end).to();
    var quoted =
        from > 0
            && to < tokens.text().length()
            && QUOTES.indexOf(tokens.text().charAt(from - 1)) >= 0
            && QUOTES.indexOf(tokens.text().charAt(to)) >= 0;
    return (quoted && !isLabelled(at)) || isIrony;
  }

  /** "gatavs? tikai puse" */
  private boolean isAskedAtOnce(int end) {
    var to = end + 1 < tokens.size() ? tokens.words().get(end + 1).from() : tokens.text().length();
    return tokens.text().substring(tokens.words().get(end).to(), to).indexOf('?') >= 0;
  }

  private boolean isDoubt(int at) {
    return marked.isAt(Mark.DOUBT, at);
  }

  /** "puse skolotāju": of whom, and not of the measure. */
  boolean isHalfOfSomething(int end) {
    return others.isHalfOfSomething(end);
  }

  private boolean isNot(int at) {
    return marked.isAt(Mark.NOT, at) && !isFrom(at);
  }

  /** "no mūsu puses" is Latvian, and denies nothing. */
  private boolean isFrom(int at) {
    return tokens.folded().get(at).equals("no")
        && (LATVIAN.matcher(tokens.text()).find()
            || (at + 1 < tokens.size() && OURS.contains(tokens.folded().get(at + 1))));
  }

  boolean isLabelled(int at) {
    for (var before = at - 1; before >= 0 && at - before <= NEAR; before--) {
      if (LABEL.matcher(tokens.folded().get(before)).lookingAt()) {
        return true;
      }
      // "atzīmējiet 3.2 kā daļēji pabeigtu"
      if (!vocabulary.is(Mark.TELLING, tokens.folded().get(before)) && !measures.get(before)) {
        return false;
      }
    }
    return false;
  }

  int place(int at) {
    var last = tokens.first(at + 1) - 1;
    return last >= 0 && at < tokens.words().get(last).to() ? last : -1;
  }
}
