package lv.terminbot.reading.update;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * The state that a stretch of a text says for certain. Denied, hoped for, doubted, asked or said of
 * a part, it is left open: the person is asked.
 */
final class StateReader {

  private final Entities entities;
  private final SaidStates said;
  private final StateDoubts doubts;
  private final Shares shares;
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  StateReader(Entities entities, ReportedWords words) {
    this.entities = entities;
    this.doubts = new StateDoubts(entities);
    this.said = new SaidStates(entities, words, doubts);
    this.shares = new Shares(entities);
    this.tokens = entities.tokens();
    this.vocabulary = entities.vocabulary();
  }

  /**
   * @param within what is said of the measures
   * @param first where the measures begin that it is about
   * @param last where they end
   */
  Optional<ProgressState> read(Stretch within, int first, int last) {
    if (entities.asksAbout(first)) {
      return Optional.empty();
    }
    var from = Math.max(within.from(), corrected(within));
    var to = within.to();
    var concluded = said.concluded(from, to, Math.max(from, first), Math.max(from, last));
    if (!concluded.isEmpty()) {
      return state(concluded, from, to);
    }
    var near = said.of(from, to, Math.max(from, first), Math.max(from, last));
    var state = state(near, from, to);
    var isOpen = near.stream().anyMatch(e -> !doubts.isDenied(doubts.place(e.from())));
    if (state.isPresent() || isOpen) {
      return state;
    }
    var anywhere = said.within(from, to);
    var found = state(anywhere, from, to);
    return found.isEmpty() && anywhere.isEmpty() ? behind(last, to) : found;
  }

  /** Whether a state is said in so many words: "atzīmē kā daļēji", "statuss: procesā", "80 %". */
  boolean isSaidPlainly(Stretch within) {
    return entities.within(within.from(), within.to()).stream()
        .anyMatch(
            e ->
                e.is(Entity.Percent.class)
                    || (e.is(ProgressState.class)
                        && (doubts.place(e.from()) < 0
                            || doubts.isLabelled(doubts.place(e.from())))));
  }

  /** "3.1 izdarīts: līgums noslēgts": right behind the measure it is the state, too. */
  private Optional<ProgressState> behind(int measure, int to) {
    return entities.within(measure, to).stream()
        .filter(e -> e.is(ProgressState.class))
        .filter(e -> tokens.text().substring(measure, e.from()).isBlank())
        .findFirst()
        .flatMap(this::certain);
  }

  /** What a stretch says that names no measure. */
  Optional<ProgressState> read(Stretch within) {
    return state(said.within(within.from(), within.to()), within.from(), within.to());
  }

  private Optional<ProgressState> state(List<Entity> all, int from, int to) {
    if (all.isEmpty()) {
      return percent(from, to);
    }
    var certain = EnumSet.noneOf(ProgressState.class);
    if (isBetween(all)) {
      return Optional.of(ProgressState.IN_PROGRESS);
    }
    if (all.stream().anyMatch(this::isDone) && shares.isOfAPart(from, to)) {
      return Optional.of(ProgressState.PARTLY_DONE);
    }
    for (var state : all) {
      if (doubts.isSaidByOthers(doubts.place(state.from()))) {
        return Optional.empty();
      }
      certain(state).ifPresent(certain::add);
    }
    return strongest(certain)
        .map(state -> isPartOfTheWay(state, from, to) ? ProgressState.PARTLY_DONE : state);
  }

  /** Of a part, perhaps, but neither denied nor hoped for. */
  private boolean isDone(Entity said) {
    var at = doubts.place(said.from());
    return said.value() == ProgressState.DONE && (at < 0 || isSaidForSure(said, at));
  }

  private boolean isSaidForSure(Entity said, int at) {
    return !doubts.isDenied(at)
        && !doubts.isSaidByOthers(at)
        && !doubts.isHoped(at, doubts.place(said.to() - 1));
  }

  /** "neither finished nor stalled" */
  private boolean isBetween(List<Entity> all) {
    return all.stream().map(Entity::value).distinct().count() > 1
        && all.stream().anyMatch(e -> e.value() == ProgressState.DONE)
        && all.stream().allMatch(e -> doubts.isDenied(doubts.place(e.from())));
  }

  /** Behind "nē, pagaidi" what stood before counts no more. */
  private int corrected(Stretch within) {
    for (var at = tokens.end(within.to()) - 1;
        at >= Math.max(1, tokens.first(within.from()));
        at--) {
      var word = tokens.words().get(at);
      if (vocabulary.marked(Mark.CORRECTION, tokens.folded(), at) > 0
          && !said.within(word.to(), within.to()).isEmpty()
          && !said.within(within.from(), word.from()).isEmpty()) {
        return word.to();
      }
    }
    return within.from();
  }

  /** "daļēji" beside "izpildīts" says more, and so does what is behind time. */
  private static Optional<ProgressState> strongest(EnumSet<ProgressState> states) {
    if (states.size() == 1) {
      return states.stream().findFirst();
    }
    return Stream.of(
            ProgressState.PARTLY_DONE,
            ProgressState.POSTPONED,
            ProgressState.DELAYED,
            ProgressState.IN_PROGRESS)
        .filter(states::contains)
        .filter(state -> state == ProgressState.PARTLY_DONE || !isBesideDone(state, states))
        .findFirst();
  }

  /** Done and late is a riddle; done and going on, a part of the way. */
  private static boolean isBesideDone(ProgressState state, EnumSet<ProgressState> states) {
    return states.contains(ProgressState.DONE) && state != ProgressState.IN_PROGRESS;
  }

  private Optional<ProgressState> certain(Entity said) {
    var state = (ProgressState) said.value();
    var at = doubts.place(said.from());
    var end = doubts.place(said.to() - 1);
    if (at < 0) {
      return Optional.of(state); // a sign
    }
    if (doubts.isDenied(at)) {
      return Optional.empty();
    }
    return (state == ProgressState.DONE && doubts.isDoubted(at, end))
            || (state == ProgressState.PARTLY_DONE && doubts.isHalfOfSomething(end))
        ? Optional.empty()
        : Optional.of(state);
  }

  private Optional<ProgressState> percent(int from, int to) {
    return entities.within(from, to).stream()
        .filter(e -> e.is(Entity.Percent.class) && isBesideAMeasure(e))
        .findFirst()
        .flatMap(e -> reached(((Entity.Percent) e.value()).value()));
  }

  /** "3.2: 80 %", and not the share of something in a sentence. */
  private boolean isBesideAMeasure(Entity percent) {
    var before = tokens.end(percent.from()) - 1;
    while (before >= 0 && isSmall(before)) {
      before--;
    }
    var behind = tokens.first(percent.to());
    while (behind < tokens.size() && isSmall(behind)) {
      behind++;
    }
    var from = before < 0 ? 0 : tokens.words().get(before).to();
    var to = behind == tokens.size() ? tokens.text().length() : tokens.words().get(behind).from();
    return Stream.of(
            before < 0 ? List.<Entity>of() : entities.over(before),
            entities.within(from, percent.from()),
            entities.within(percent.to(), to),
            behind == tokens.size() ? List.<Entity>of() : entities.over(behind))
        .flatMap(List::stream)
        .anyMatch(e -> e.is(MeasureNumber.class) || e.is(ProgressState.class));
  }

  private boolean isSmall(int at) {
    var word = tokens.folded().get(at);
    return !entities.isNamed(at) && (StopWords.have(word) || vocabulary.is(Mark.STILL, word));
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
        && entities.within(from, to).stream()
            .anyMatch(e -> e.value() instanceof Entity.Percent(var percent) && percent < 100);
  }
}
