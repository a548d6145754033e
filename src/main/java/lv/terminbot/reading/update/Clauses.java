package lv.terminbot.reading.update;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/** The clauses of a text that tells of measures, and which of their words say something. */
final class Clauses {
  private static final int MOST_OF_A_PROMISE = 5;
  private static final Pattern SIGN =
      Pattern.compile("[.,;:!?\\n–—(]|\\s-\\s|->|[\\x{1F300}-\\x{1FAFF}]");
  private static final Pattern END = Pattern.compile("[\"”»]?\\)?[.!?]{0,3}[\"”»]?\\)?");

  private static final Pattern INTRODUCED =
      Pattern.compile("(?iu)\\.?\\s*(?:pasākum\\p{L}*|measure)?\\s*[:–—]");

  /** So many words without a sign were dictated. */
  private static final int FEWEST = 7;

  private static final Pattern ADDING = Pattern.compile("pieli|pievieno|add$|attach|добав|прилож");

  /** "Pa telefonu no Zanes: 4.1 …": where it is from, and not what is told. */
  private static final Pattern HEADING = Pattern.compile("[^,;.!?\\n]*:\\s*");

  private static final int MOST_OF_A_HEADING = 7;
  private static final int FIRST_WORDS = 3;
  private static final Set<String> ON_BEHALF = Set.of("varda", "vieta", "behalf", "имени");
  private static final Pattern BEHIND_REPORTER = Pattern.compile("\\s*[:,–—-]");

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Gaps signs;
  private final boolean isDictated;

  Clauses(Entities entities) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
    this.signs = new Gaps(tokens, SIGN);
    this.isDictated =
        tokens.size() >= FEWEST && IntStream.range(1, tokens.size()).noneMatch(this::isParted);
  }

  /** Whether it was dictated: many words, and no sign between any. */
  boolean isWithoutSigns() {
    return isDictated;
  }

  /** Without clauses at the end that say only the state, or only that something is told. */
  Stretch withoutTail(Stretch stretch, Optional<ProgressState> state) {
    var to = stretch.to();
    for (var begin = lastClause(stretch.from(), to);
        begin >= 0 && isSaidAlready(begin, to, state);
        begin = lastClause(stretch.from(), to)) {
      to = begin;
      if (to <= stretch.from()) {
        return new Stretch(stretch.from(), stretch.from());
      }
    }
    return new Stretch(stretch.from(), to);
  }

  /** Where the last clause begins, with the sign before it; -1 where no words are left. */
  private int lastClause(int from, int to) {
    var first = tokens.first(from);
    for (var at = tokens.end(to) - 1; at >= first; at--) {
      if (at == 0 || tokens.words().get(at - 1).to() <= from) {
        return from;
      }
      if (isParted(at)) {
        return ended(tokens.words().get(at - 1).to(), tokens.words().get(at).from());
      }
    }
    return -1;
  }

  /** Behind what belongs to the thought before: a full stop, a closing bracket. */
  private int ended(int from, int to) {
    var end = END.matcher(tokens.text().substring(from, to));
    return end.lookingAt() ? from + end.end() : from;
  }

  /** "procesā", "nav izpildīts", "tātad daļēji": nothing but how far it is. */
  private boolean isSaidAlready(int from, int to, Optional<ProgressState> state) {
    var end = tokens.end(to);
    var saysState = state.isPresent() && tokens.within(from, to).anyMatch(this::isState);
    for (var at = tokens.first(from); at < end; at++) {
      var isOfState =
          saysState && (isState(at) || vocabulary.is(Mark.NOT, tokens.folded().get(at)));
      if (!isOfState
          && !isBare(at)
          && !vocabulary.is(Mark.SAYING, tokens.folded().get(at))
          && !isOnBehalf(at)) {
        return false;
      }
    }
    return tokens.first(from) < end;
  }

  /** "ieraksti VAS vārdā" */
  private boolean isOnBehalf(int at) {
    return entities.of(at).filter(e -> e.is(InstitutionCode.class)).isPresent()
        && tokens.folded().stream().anyMatch(ON_BEHALF::contains);
  }

  /** Whether all that the clause before says is how far it is: "procesā, nākamais solis …". */
  boolean isBehindABareState(int at) {
    var first = at;
    while (first > 0 && (first == at || !isParted(first))) {
      first--;
    }
    return isParted(at)
        && IntStream.range(first, at).anyMatch(this::isState)
        && IntStream.range(first, at).allMatch(word -> isState(word) || isBare(word));
  }

  private boolean isState(int at) {
    return entities.of(at).filter(e -> e.is(ProgressState.class)).isPresent();
  }

  /** Without clauses at the beginning that say only the state. */
  Stretch withoutFirst(Stretch stretch, Optional<ProgressState> state) {
    var from = stretch.from();
    var last = Math.min(tokens.size() - 1, tokens.end(stretch.to()));
    for (var at = tokens.first(from) + 1; at <= last; at++) {
      if (isParted(at)) {
        var end = tokens.words().get(at - 1).to();
        if (!isSaidAlready(from, end, state)) {
          break;
        }
        from = end;
      }
    }
    return isSaidAlready(from, stretch.to(), state)
        ? new Stretch(stretch.to(), stretch.to())
        : new Stretch(from, stretch.to());
  }

  Optional<Entity> stateAt(int at, Optional<ProgressState> state) {
    return entities.of(at).filter(e -> state.filter(s -> says(e, s)).isPresent());
  }

  /** "izpildīts 80 %" says by both words that it is done in part. */
  static boolean says(Entity said, ProgressState state) {
    return said.value() == state
        || (state == ProgressState.PARTLY_DONE && said.value() == ProgressState.DONE);
  }

  boolean isBare(int at) {
    var word = tokens.folded().get(at);
    return vocabulary.is(Mark.TELLING, word)
        || vocabulary.is(Mark.COMMITMENT, word)
        || vocabulary.is(Mark.STILL, word)
        || vocabulary.is(Mark.AND, word)
        || vocabulary.is(Mark.BOTH, word)
        || vocabulary.is(Mark.CORRECTION, word)
        || vocabulary.is(Mark.CONCLUDING, word)
        || isMeasure(at)
        || isMeasureWord(word);
  }

  boolean isMeasure(int at) {
    return entities.of(at).filter(e -> !Entities.measures(e).isEmpty()).isPresent();
  }

  /** "We cannot say that 6.1 …": what stands before it turns what is said of it. */
  boolean isDenied(Stretch stretch, MeasureGroups.Group group) {
    return !group.measures().isEmpty()
        && tokens
            .within(stretch.from(), Math.min(group.first(), stretch.to()))
            .anyMatch(at -> isDenial(tokens.folded().get(at)) && !isParted(at + 1));
  }

  /** But "no", which is "from" in Latvian. */
  private boolean isDenial(String word) {
    return vocabulary.is(Mark.NOT, word) && !word.equals("no");
  }

  /** Whether a sign stands before this word. */
  boolean isParted(int at) {
    return at > 0 && at < tokens.size() && signs.isBehind(at - 1);
  }

  static boolean isMeasureWord(String folded) {
    return folded.startsWith("pasakum")
        || folded.startsWith("measure")
        || folded.startsWith("мероприят");
  }

  /** "6.3 VK: …": who reports, with a sign behind. */
  boolean isReporter(int at) {
    return entities
        .of(at)
        .filter(e -> e.is(InstitutionCode.class) && e.to() == tokens.words().get(at).to())
        .map(e -> BEHIND_REPORTER.matcher(tokens.text()).region(e.to(), tokens.text().length()))
        .filter(Matcher::lookingAt)
        .isPresent();
  }

  /** "Atbildot uz uzaicinājumu, sniedzam informāciju par 6.3. pasākumu: …" */
  boolean isIntroduced(int from, MeasureGroups.Group group) {
    return INTRODUCED.matcher(tokens.text()).region(group.last(), group.within().to()).lookingAt()
        && tokens
            .within(from, group.first())
            .anyMatch(at -> vocabulary.is(Mark.REPORTING, tokens.folded().get(at)));
  }

  /** "Pa telefonu no Zanes: 4.1 …" */
  boolean isHeading(int from, int measure) {
    return HEADING.matcher(tokens.text()).region(from, measure).matches()
        && tokens.within(from, measure).count() <= MOST_OF_A_HEADING
        && entities.within(from, measure).stream().noneMatch(e -> e.is(ProgressState.class));
  }

  /** "pieliec 4.3 video https://…": a link somewhere in what is to be added. */
  boolean isAdded(Stretch within) {
    return tokens.folded().stream()
            .limit(FIRST_WORDS)
            .anyMatch(word -> ADDING.matcher(word).lookingAt())
        && entities.within(within.from(), within.to()).stream()
            .anyMatch(e -> e.is(Entity.Link.class));
  }

  /** "tekstu pielikšu rīt": the words are yet to come. */
  boolean arePromised(Stretch left) {
    return tokens.within(left.from(), left.to()).count() <= MOST_OF_A_PROMISE
        && tokens
            .within(left.from(), left.to())
            .anyMatch(at -> vocabulary.marked(Mark.UNKNOWN, tokens.folded(), at) > 0);
  }
}
