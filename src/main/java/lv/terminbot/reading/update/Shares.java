package lv.terminbot.reading.update;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * Whether a text counts how much of what was meant is done: "2 no 3 pabeigti", "plānoti trīs,
 * notikuši divi", "vēl astoņi priekšā", "izpildīts, izņemot vienu iestādi".
 */
final class Shares {
  private static final Set<String> OF = Set.of("no", "of", "из");
  private static final Set<String> SMALL =
      Set.of(
          "the",
          "all",
          "out",
          "planned",
          "intended",
          "scheduled",
          "total",
          "our",
          "planotajam",
          "ieplanotajiem",
          "musu",
          "запланированных",
          "намеченных",
          "наших",
          "visiem",
          "visam",
          "planotajiem",
          "paredzetajiem",
          "kopa",
          "всех");
  private static final Set<String> MEANT =
      Set.of(
          "planoti",
          "planotas",
          "planots",
          "paredzeti",
          "paredzetas",
          "merkis",
          "vajadzeja",
          "planned",
          "target",
          "intended",
          "expected",
          "планировали",
          "планировалось",
          "запланировано");
  private static final Set<String> LEFT =
      Set.of(
          "prieksa",
          "palicis",
          "palikusi",
          "palikusas",
          "palika",
          "atlicis",
          "atlikusas",
          "atlikusi",
          "left",
          "remaining",
          "remain",
          "remains",
          "go",
          "осталось",
          "остался",
          "остались",
          "впереди");
  private static final int NEAR = 3;

  private static final int NONE = Integer.MAX_VALUE;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private int firstDone = -1;

  Shares(Entities entities) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
  }

  /** Whether it is a part that this stretch speaks of. */
  boolean isOfAPart(int from, int to) {
    return tokens
        .within(from, to)
        .anyMatch(
            at ->
                isCounted(at)
                    || isMore(at)
                    || isLeft(at)
                    || isLeftOut(at)
                    || isMostly(at)
                    || isRest(at)
                    || isStillLacking(at));
  }

  /** "semināri notika, vēl trūkst video". */
  private boolean isStillLacking(int at) {
    return at > 0
        && vocabulary.marked(Mark.LACK, tokens.folded(), at) > 0
        && vocabulary.is(Mark.STILL, tokens.folded().get(at - 1));
  }

  /** "divas publicētas, pārējās vēl top": what is done is not all. */
  private boolean isRest(int at) {
    return vocabulary.marked(Mark.REST, tokens.folded(), at) > 0 && firstDone() < at;
  }

  /** The first word that says that something is done; found once. */
  private int firstDone() {
    if (firstDone < 0) {
      firstDone = IntStream.range(0, tokens.size()).filter(this::isDone).findFirst().orElse(NONE);
    }
    return firstDone;
  }

  /** "lielākoties gatavs", "done for the most part": beside what is done, it is not all. */
  private boolean isMostly(int at) {
    var words = vocabulary.marked(Mark.MOSTLY, tokens.folded(), at);
    return words > 0
        && IntStream.concat(
                IntStream.rangeClosed(at - NEAR, at - 1),
                IntStream.range(at + words, at + words + NEAR))
            .filter(near -> near >= 0 && near < tokens.size())
            .anyMatch(this::isDone);
  }

  /** "2 no 3": so many of more. */
  private boolean isCounted(int at) {
    var done = number(at);
    var of = next(at + 1);
    return done.isPresent()
        && of < tokens.size()
        && OF.contains(tokens.folded().get(of))
        && number(next(of + 1)).filter(all -> all > done.get()).isPresent();
  }

  /** "plānoti 3 projekti, realizēti 2": more was meant than what is beside a state. */
  private boolean isMore(int at) {
    return MEANT.contains(tokens.folded().get(at))
        && IntStream.rangeClosed(at - 2, at + NEAR)
            .mapToObj(this::number)
            .flatMap(Optional::stream)
            .findFirst()
            .filter(meant -> done().filter(done -> done < meant).isPresent())
            .isPresent();
  }

  /** How many are said beside the word that they are done. */
  private Optional<Integer> done() {
    return IntStream.range(0, tokens.size())
        .filter(this::isDone)
        .flatMap(at -> IntStream.of(at + 1, at - 1, at + 2, at - 2))
        .mapToObj(this::number)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isDone(int at) {
    return entities.over(at).stream().anyMatch(e -> e.value() == ProgressState.DONE);
  }

  /** "vēl astoņi priekšā", "one to go". */
  private boolean isLeft(int at) {
    return LEFT.contains(tokens.folded().get(at))
        && IntStream.rangeClosed(at - NEAR, at + 2)
            .filter(near -> number(near).isPresent())
            .anyMatch(near -> near != at);
  }

  /** "izpildīts, izņemot vienu iestādi": behind a state it leaves out a part of what is done. */
  private boolean isLeftOut(int at) {
    return vocabulary.marked(Mark.EXCEPT, tokens.folded(), at) > 0
        && !tokens.folded().get(at).equals("bez")
        && !tokens.folded().get(at).equals("without")
        && !tokens.folded().get(at).equals("без")
        && IntStream.range(0, at).anyMatch(this::isDone);
  }

  private int next(int at) {
    var next = at;
    while (next < tokens.size() && SMALL.contains(tokens.folded().get(next))) {
      next++;
    }
    return next;
  }

  private Optional<Integer> number(int at) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    var word = tokens.folded().get(at);
    return word.matches("\\d{1,4}")
        ? Optional.of(Integer.valueOf(word))
        : vocabulary.number(word).filter(_ -> !entities.isNamed(at));
  }
}
