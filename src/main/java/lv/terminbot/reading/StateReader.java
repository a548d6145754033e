package lv.terminbot.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;

/**
 * The state that a stretch of a text says for certain. Denied, hoped for, doubted, asked or said of
 * a part, it is left open: the person is asked.
 */
final class StateReader {
  private static final Pattern NEW_THOUGHT = Pattern.compile("[:;.!?\\n–—]|,|\\s-\\s");
  private static final Pattern SENTENCE = Pattern.compile("[.!?\\n]");
  private static final int NEAR = 3;
  private static final int SHORT = 3;

  private final Entities entities;
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  StateReader(Entities entities) {
    this.entities = entities;
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
  }

  /**
   * @param first where the measures begin that it is about
   * @param last where they end
   */
  Optional<ProgressState> within(int from, int to, int first, int last) {
    if (entities.asksAbout(first)) {
      return Optional.empty();
    }
    var near = clause(from, to, first, last);
    var said = said(near.from(), near.to());
    var all = said.isEmpty() ? said(from, to) : said;
    if (all.isEmpty()) {
      return percent(from, to);
    }
    var certain = EnumSet.noneOf(ProgressState.class);
    var open = EnumSet.noneOf(ProgressState.class);
    for (var state : all) {
      certain(state).ifPresentOrElse(certain::add, () -> open.add((ProgressState) state.value()));
    }
    // "nav pabeigts, strādājam": what is not done is what else is said
    var onlyNotDone = open.equals(EnumSet.of(ProgressState.DONE));
    if (!open.isEmpty() && (!onlyNotDone || certain.contains(ProgressState.DONE))) {
      return Optional.empty();
    }
    return strongest(certain).filter(state -> !isPartOfTheWay(state, from, to));
  }

  private record Stretch(int from, int to) {}

  /** What stands in the thought that names the measures. */
  private Stretch clause(int from, int to, int first, int last) {
    var begin = from;
    var before = NEW_THOUGHT.matcher(tokens.text()).region(from, first);
    while (before.find()) {
      begin = before.end();
    }
    var behind = NEW_THOUGHT.matcher(tokens.text()).region(last, to);
    var end = to;
    while (behind.find()) {
      // "3.2 – pabeigts", "3.2: pabeigts": the sign only joins the two
      if (!tokens.text().substring(last, behind.start()).isBlank()) {
        end = behind.start();
        break;
      }
    }
    return new Stretch(begin, end);
  }

  private List<Entity> said(int from, int to) {
    return entities.found().stream()
        .filter(e -> e.is(ProgressState.class) && e.from() >= from && e.to() <= to)
        .toList();
  }

  /** "daļēji" beside "izpildīts" says more, and so does what is behind time. */
  private static Optional<ProgressState> strongest(EnumSet<ProgressState> states) {
    if (states.size() == 1) {
      return states.stream().findFirst();
    }
    return Stream.of(ProgressState.PARTLY_DONE, ProgressState.POSTPONED, ProgressState.DELAYED)
        .filter(states::contains)
        .filter(
            _ -> !states.contains(ProgressState.DONE) || states.contains(ProgressState.PARTLY_DONE))
        .findFirst();
  }

  private Optional<ProgressState> certain(Entity said) {
    var state = (ProgressState) said.value();
    var at = place(said.from());
    var end = place(said.to() - 1);
    if (at < 0) {
      return Optional.of(state); // a sign
    }
    if (isDenied(at)) {
      return Optional.empty();
    }
    if (state == ProgressState.DONE) {
      return isDoubted(at, end) ? Optional.empty() : Optional.of(state);
    }
    return near(Mark.DOUBT, at) ? Optional.empty() : Optional.of(state);
  }

  private int place(int at) {
    for (var i = 0; i < tokens.size(); i++) {
      if (tokens.words().get(i).from() <= at && at < tokens.words().get(i).to()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDenied(int at) {
    for (var before = at - 1; before >= 0 && at - before <= NEAR; before--) {
      if (isParted(before, before + 1, NEW_THOUGHT)) {
        return false;
      }
      var word = tokens.folded().get(before);
      if (vocabulary.is(Mark.NOT, word)) {
        return true;
      }
      if (!vocabulary.is(Mark.STILL, word) && !StopWords.have(word)) {
        // a short word that nobody knows may be a misspelt "nav"
        return word.length() <= SHORT
            && !entities.isNamed(before)
            && !vocabulary.is(Mark.AND, word)
            && Character.isLetter(word.charAt(0));
      }
    }
    return false;
  }

  private boolean near(Mark mark, int at) {
    for (var before = at - 1; before >= 0 && at - before <= NEAR; before--) {
      if (isParted(before, before + 1, NEW_THOUGHT)) {
        return false;
      }
      if (vocabulary.marked(mark, tokens.folded(), before) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence puts it in doubt that something is done. */
  private boolean isDoubted(int at, int end) {
    for (var before = at - 1; before >= 0; before--) {
      if (isParted(before, before + 1, SENTENCE)) {
        break;
      }
      if (isDoubt(before) || vocabulary.marked(Mark.PART, tokens.folded(), before) > 0) {
        return true;
      }
    }
    for (var behind = end + 1; behind < tokens.size(); behind++) {
      if (isParted(behind - 1, behind, NEW_THOUGHT)) {
        break;
      }
      if (isDoubt(behind)
          || vocabulary.marked(Mark.NOT, tokens.folded(), behind) > 0
          || vocabulary.marked(Mark.PART, tokens.folded(), behind) > 0
          || (behind == end + 1 && isOfSomethingElse(behind))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubt(int at) {
    return vocabulary.marked(Mark.DOUBT, tokens.folded(), at) > 0;
  }

  /** "pabeigta iepirkuma dokumentācija": what is done is not the measure. */
  private boolean isOfSomethingElse(int at) {
    var word = tokens.folded().get(at);
    return !entities.isNamed(at)
        && !StopWords.have(word)
        && !vocabulary.is(Mark.STILL, word)
        && !vocabulary.is(Mark.AND, word)
        && word.length() > SHORT
        && !(at + 1 < tokens.size() && entities.isNamed(at + 1));
  }

  private boolean isParted(int one, int next, Pattern sign) {
    return sign.matcher(
            tokens.text().substring(tokens.words().get(one).to(), tokens.words().get(next).from()))
        .find();
  }

  private Optional<ProgressState> percent(int from, int to) {
    return percents(from, to).findFirst().flatMap(StateReader::reached);
  }

  private Stream<Integer> percents(int from, int to) {
    return entities.found().stream()
        .filter(e -> e.from() >= from && e.to() <= to)
        .filter(e -> e.is(Entity.Percent.class) && isBesideAMeasure(e))
        .map(e -> ((Entity.Percent) e.value()).value());
  }

  /** "3.2: 80 %", and not the share of something in a sentence. */
  private boolean isBesideAMeasure(Entity percent) {
    return entities.found().stream()
        .filter(e -> e.is(MeasureNumber.class) || e.is(ProgressState.class))
        .anyMatch(
            e ->
                lv.terminbot.text.Word.folded(
                        tokens
                            .text()
                            .substring(
                                Math.min(e.to(), percent.to()), Math.max(e.from(), percent.from())))
                    .stream()
                    .allMatch(w -> StopWords.have(w) || vocabulary.is(Mark.STILL, w)));
  }

  private static Optional<ProgressState> reached(int percent) {
    return Optional.of(
        percent == 0
            ? ProgressState.NOT_STARTED
            : percent == 100 ? ProgressState.DONE : ProgressState.IN_PROGRESS);
  }

  /** "done, 90 %" is not done. */
  private boolean isPartOfTheWay(ProgressState state, int from, int to) {
    return state == ProgressState.DONE
        && entities.found().stream()
            .filter(e -> e.from() >= from && e.to() <= to)
            .anyMatch(e -> e.value() instanceof Entity.Percent(var percent) && percent < 100);
  }
}
