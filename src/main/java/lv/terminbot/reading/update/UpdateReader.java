package lv.terminbot.reading.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.RestUpdates;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.ranking.Ranking;
import lv.terminbot.reading.update.MeasureGroups.Group;
import lv.terminbot.reading.words.Mark;

/**
 * Reads what is reported of measures: which state and which words belong to which of them. A state
 * is taken only where nothing puts it in doubt, and the words are kept as they were written.
 */
public final class UpdateReader {
  /** More words than these tell something, whatever else they say. */
  private static final int MOST_OF_NOTHING = 7;

  private static final int FIRST_WORDS = 5;
  private static final Pattern ADDING =
      Pattern.compile(
          "papildin|pieraksti|pieliec|pielieku|pievieno|add$|append|дополни|добавь|допиши");

  /** So few words that say that nothing is new say nothing else. */
  private static final int MOST_UNCHANGED = 8;

  private final Entities entities;
  private final PlanIndex index;
  private final BiFunction<Stretch, Optional<ProgressState>, Optional<ProgressState>> told;
  private final StateReader states;
  private final ReportedWords words;
  private final QuickLine quick;

  /**
   * Reads by the rules alone.
   *
   * @param isFrame whether a word only says that something is told
   */
  public UpdateReader(Entities entities, PlanIndex index, Predicate<String> isFrame) {
    this(entities, index, isFrame, (_, named) -> named);
  }

  /** Reads by the rules and by what was learned of how people tell a state. */
  public UpdateReader(Entities entities, PlanIndex index, Ranking ranking) {
    this(
        entities,
        index,
        ranking::isFrame,
        (within, named) -> ranking.told().in(entities, within, named));
  }

  private UpdateReader(
      Entities entities,
      PlanIndex index,
      Predicate<String> isFrame,
      BiFunction<Stretch, Optional<ProgressState>, Optional<ProgressState>> told) {
    this.told = told;
    this.entities = entities;
    this.index = index;
    this.words = new ReportedWords(entities, isFrame);
    this.states = new StateReader(entities, words);
    this.quick = new QuickLine(entities, words, isFrame);
  }

  /** Empty where no measure is named. */
  public Optional<Intent> read() {
    var groups = new MeasureGroups(entities, index).find();
    var reporters = new Reporters(entities, groups);
    var updates = new ArrayList<QuickUpdate>();
    var isQuick = quick.is(groups);
    for (var group : groups) {
      var named = states.read(group.within(), group.first(), group.last());
      var state = isQuick ? named : told(group.within(), named);
      var said = words.read(group, state);
      if (groups.size() == 1 || !isUnknown(group, state)) {
        group.numbers().stream()
            .filter(n -> updates.stream().noneMatch(u -> u.number().equals(n)))
            .forEach(n -> updates.add(update(n, state, said, reporters.of(group))));
      }
    }
    var all = groups.size() > 1 ? withStateOfBoth(updates) : updates;
    var rest = rest();
    if (rest.isPresent()) {
      return Optional.of(new RestUpdates(all, rest.get()));
    }
    return all.size() > 1
        ? Optional.of(new SeveralUpdates(all))
        : all.stream().findFirst().map(u -> u);
  }

  /** "papildini 3.2: …": what is to be added is shown, and nothing of it lost. */
  public Optional<Intent> added() {
    var folded = entities.tokens().folded();
    var isAdding = folded.stream().limit(FIRST_WORDS).anyMatch(w -> ADDING.matcher(w).lookingAt());
    var isTold =
        entities.text().indexOf(':') > 0
            || folded.stream().anyMatch(w -> entities.vocabulary().is(Mark.THAT, w));
    return isAdding && isTold && entities.measure().isPresent()
        ? read().filter(told -> told instanceof QuickUpdate update && !update.text().isEmpty())
        : Optional.empty();
  }

  /** What is said of all measures that are not named. */
  private Optional<ProgressState> rest() {
    return entities.isAsked()
        ? Optional.empty()
        : new RestOfMeasures(entities).find().flatMap(states::read);
  }

  /** What is said of a measure that is named by words of its title. */
  public Intent read(MeasureNumber number) {
    var all = new Stretch(0, entities.text().length());
    var reporters = new Reporters(entities, List.of());
    var state = told(all, states.read(all));
    var said = words.read(new Group(List.of(), List.of(number), all), state);
    return update(number, state, said, reporters.onlyOne());
  }

  private static QuickUpdate update(
      MeasureNumber number,
      Optional<ProgressState> state,
      ReportedWords.Said said,
      Optional<InstitutionCode> reporter) {
    return new QuickUpdate(number, state, said.text(), said.answers(), reporter);
  }

  /** "4.3 viss pa vecam": of one measure that nothing is new, and nothing else. */
  public Optional<MeasureNumber> unchanged() {
    var tokens = entities.tokens();
    var said = IntStream.range(0, tokens.size()).anyMatch(at -> isUnchanged(at, tokens.folded()));
    return entities
        .measure()
        .filter(_ -> said && entities.states().isEmpty() && tokens.size() <= MOST_UNCHANGED)
        .filter(_ -> !entities.isAsked());
  }

  /** But "ka bija divi semināri", which without its signs looks like "kā bija". */
  private boolean isUnchanged(int at, List<String> folded) {
    var words = entities.vocabulary().marked(Mark.UNCHANGED, folded, at);
    return words > 0 && (!folded.get(at).equals("ka") || at + words == folded.size());
  }

  /** What it says of how far something is, with no measure named. */
  public Optional<ProgressState> state() {
    var all = new Stretch(0, entities.text().length());
    return told(all, states.read(all));
  }

  /** Of a text about one measure, or none: the state that it tells. */
  public Optional<ProgressState> onlyState() {
    return entities.measures().isEmpty()
        ? state()
        : read().flatMap(told -> told instanceof QuickUpdate one ? one.state() : Optional.empty());
  }

  private Optional<ProgressState> told(Stretch within, Optional<ProgressState> named) {
    return entities.isAsked() || (named.isPresent() && states.isSaidPlainly(within))
        ? named
        : told.apply(within, named);
  }

  /** What is said of all measures that are not named, where it is no state. */
  public Optional<String> restLeftOpen() {
    return rest().isPresent() || entities.isAsked()
        ? Optional.empty()
        : new RestOfMeasures(entities).find().map(rest -> rest.of(entities.text()).strip());
  }

  /** What is named, and is neither reported on nor among the words of a report nor denied. */
  public List<String> leftOut(List<QuickUpdate> reports) {
    return new LeftOut(entities).of(reports, index);
  }

  /** "6.2 nezinu": nothing is told of it. */
  private boolean isUnknown(Group group, Optional<ProgressState> state) {
    return state.isEmpty()
        && words(group).count() <= MOST_OF_NOTHING
        && words(group)
            .anyMatch(
                at ->
                    entities.vocabulary().marked(Mark.UNKNOWN, entities.tokens().folded(), at) > 0);
  }

  private IntStream words(Group group) {
    return entities.tokens().within(group.last(), group.within().to());
  }

  /** "3.1: …; 3.2: …; abi procesā": the state is said of all that have none. */
  private List<QuickUpdate> withStateOfBoth(List<QuickUpdate> updates) {
    var state = updates.isEmpty() ? Optional.<ProgressState>empty() : updates.getLast().state();
    var isOfBoth =
        state.isPresent()
            && updates.stream().limit(updates.size() - 1L).allMatch(u -> u.state().isEmpty())
            && IntStream.range(0, entities.tokens().size())
                .anyMatch(
                    at ->
                        entities.vocabulary().marked(Mark.BOTH, entities.tokens().folded(), at)
                            > 0);
    return isOfBoth
        ? updates.stream()
            .map(u -> new QuickUpdate(u.number(), state, u.text(), u.answers(), u.onBehalfOf()))
            .toList()
        : updates;
  }

  /** Whether it begins with a measure and a state beside it, as "3.2 procesā: …". */
  public boolean isQuickLine() {
    return quick.is(new MeasureGroups(entities, index).find());
  }
}
