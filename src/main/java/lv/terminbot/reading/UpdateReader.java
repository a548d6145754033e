package lv.terminbot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.terminbot.intent.Intent;
import lv.terminbot.intent.OfReport.QuickUpdate;
import lv.terminbot.intent.OfReport.SeveralUpdates;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.text.Word;

/**
 * Reads what is reported of measures: which state and which words belong to which of them. A state
 * is taken only where nothing puts it in doubt, and the words are kept as they were written.
 */
final class UpdateReader {
  private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:,;.!–—=>-]*\\s*");
  private static final Pattern NOTHING = Pattern.compile("[\\s:,;.!–—=>()-]*");
  private static final Pattern JOINT = Pattern.compile("[\\s,;/&+.]*");
  private static final int MOST_BEFORE = 4;

  private final Entities entities;
  private final Predicate<String> isFrame;
  private final StateReader states;

  /**
   * @param isFrame whether a word only says that something is told
   */
  UpdateReader(Entities entities, Predicate<String> isFrame) {
    this.entities = entities;
    this.isFrame = isFrame;
    this.states = new StateReader(entities);
  }

  /** Measures that one thing is said of, with the stretch of the text that says it. */
  private record Group(List<Entity> measures, int from, int to) {
    int first() {
      return measures.getFirst().from();
    }

    int last() {
      return measures.getLast().to();
    }

    List<MeasureNumber> numbers() {
      return measures.stream().flatMap(m -> Entities.measures(m).stream()).distinct().toList();
    }
  }

  /** Empty where no measure is named. */
  Optional<Intent> read() {
    var updates = new ArrayList<QuickUpdate>();
    for (var group : groups()) {
      var state = states.within(group.from(), group.to(), group.first(), group.last());
      var text = text(group, state);
      group.numbers().stream()
          .filter(n -> updates.stream().noneMatch(u -> u.number().equals(n)))
          .forEach(n -> updates.add(new QuickUpdate(n, state.map(s -> s), text)));
    }
    return updates.size() > 1
        ? Optional.of(new SeveralUpdates(updates))
        : updates.stream().findFirst().map(u -> u);
  }

  /** Whether it begins with a measure and a state beside it, as "3.2 procesā: …". */
  boolean isQuickLine() {
    var groups = groups();
    return !groups.isEmpty()
        && !entities.isAsked()
        && groups.stream()
            .allMatch(
                g -> isFirst(g) && (stateBehind(g).isPresent() || stateBefore(g).isPresent()));
  }

  private List<Group> groups() {
    var together = new ArrayList<List<Entity>>();
    for (var entity : entities.found()) {
      if (!Entities.measures(entity).isEmpty()) {
        var last = together.isEmpty() ? List.<Entity>of() : together.getLast();
        if (!last.isEmpty() && areJoined(last.getLast(), entity)) {
          last.add(entity);
        } else if (together.isEmpty() || isNewThought(entity)) {
          together.add(new ArrayList<>(List.of(entity)));
        }
      }
    }
    return stretched(together);
  }

  private boolean areJoined(Entity one, Entity next) {
    var between = entities.text().substring(one.to(), next.from());
    if (between.contains("\n")) {
      return false;
    }
    return JOINT.matcher(between).matches()
        || Word.folded(between).stream()
            .allMatch(w -> entities.vocabulary().is(Mark.AND, w) || w.startsWith("pas"));
  }

  /** Whether something is told of a measure further on: not "3.2 procesā, kā arī 5.1 ietvaros". */
  private boolean isNewThought(Entity measure) {
    var before = entities.text().substring(0, measure.from()).stripTrailing();
    var behind = Word.folded(entities.text().substring(measure.to()));
    var last = Word.folded(before);
    var begins =
        before.isEmpty()
            || ",;.\n!–—-".indexOf(before.charAt(before.length() - 1)) >= 0
            || entities.text().substring(before.length(), measure.from()).contains("\n")
            || (!last.isEmpty()
                && (entities.vocabulary().is(Mark.AND, last.getLast())
                    || last.getLast().startsWith("pas")
                    || last.getLast().startsWith("measure")
                    || last.getLast().equals("par")));
    return (begins && !behind.isEmpty())
        || entities.found().stream()
            .anyMatch(
                e ->
                    e.is(ProgressState.class)
                        && entities
                            .text()
                            .substring(
                                Math.min(measure.to(), e.from()), Math.max(measure.to(), e.from()))
                            .isBlank());
  }

  private List<Group> stretched(List<List<Entity>> together) {
    var groups = new ArrayList<Group>();
    var end = entities.text().length();
    var before = isSaidBefore(together);
    for (var at = 0; at < together.size(); at++) {
      var measures = together.get(at);
      var from =
          at == 0 ? 0 : before ? together.get(at - 1).getLast().to() : measures.getFirst().from();
      var to =
          at == together.size() - 1
              ? end
              : before ? measures.getLast().to() : together.get(at + 1).getFirst().from();
      groups.add(new Group(measures, from, to));
    }
    return groups;
  }

  /** "pabeigts 3.2, procesā 4.1": each state stands before its measures. */
  private boolean isSaidBefore(List<List<Entity>> together) {
    var said =
        entities.found().stream().filter(e -> e.is(ProgressState.class)).map(Entity::from).toList();
    return together.size() > 1
        && said.size() >= together.size()
        && said.getFirst() < together.getFirst().getFirst().from()
        && said.getLast() < together.getLast().getLast().from();
  }

  private Optional<Entity> stateBehind(Group group) {
    return entities.found().stream()
        .filter(e -> e.is(ProgressState.class) && e.from() >= group.last() && e.to() <= group.to())
        .findFirst()
        .filter(e -> saysNothing(group.last(), e.from()));
  }

  private Optional<Entity> stateBefore(Group group) {
    return entities.found().stream()
        .filter(
            e -> e.is(ProgressState.class) && e.to() <= group.first() && e.from() >= group.from())
        .reduce((one, next) -> next)
        .filter(e -> saysNothing(e.to(), group.first()));
  }

  /** Whether all words of a stretch are named, small, or only say that something is told. */
  private boolean saysNothing(int from, int to) {
    var tokens = entities.tokens();
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      var within = word.from() >= from && word.to() <= to;
      if (within
          && !entities.isNamed(at)
          && !isSmall(word.folded())
          && !isFrame.test(word.folded())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSmall(String word) {
    return entities.vocabulary().is(Mark.STILL, word)
        || entities.vocabulary().is(Mark.AND, word)
        || StopWords.have(word);
  }

  /** Whether nothing that should be kept stands before the measures. */
  private boolean isFirst(Group group) {
    var before =
        entities.found().stream()
            .filter(e -> e.to() <= group.first() && e.from() >= group.from())
            .allMatch(
                e -> e.is(lv.terminbot.plan.InstitutionCode.class) || e.is(ProgressState.class));
    var words = Word.folded(entities.text().substring(group.from(), group.first()));
    return before && words.size() <= MOST_BEFORE && saysNothing(group.from(), group.first());
  }

  private String text(Group group, Optional<ProgressState> state) {
    var said = entities.text().substring(group.from(), group.to());
    var behind = stateBehind(group).filter(_ -> state.isPresent());
    var begin = isFirst(group) ? behind.map(Entity::to).orElse(group.last()) : group.from();
    var rest = entities.text().substring(begin, group.to());
    var text =
        begin == group.from() ? said.strip() : SEPARATOR.matcher(rest).replaceFirst("").strip();
    return begin == group.from() && isSaidWhole(group, state) ? "" : tidy(text, group);
  }

  /** The end of a stretch is not the comma or word that joins it to the next. */
  private String tidy(String text, Group group) {
    if (NOTHING.matcher(text).matches()) {
      return "";
    }
    if (group.to() == entities.text().length()) {
      return text;
    }
    var kept = text.replaceFirst("[\\s,;]+$", "");
    var words = Word.of(kept);
    if (!words.isEmpty() && entities.vocabulary().is(Mark.AND, words.getLast().folded())) {
      kept = kept.substring(0, words.getLast().from()).replaceFirst("[\\s,;]+$", "");
    }
    return kept;
  }

  /** Whether the measures and the state are all that is said. */
  private boolean isSaidWhole(Group group, Optional<ProgressState> state) {
    if (state.isEmpty()) {
      return false;
    }
    var tokens = entities.tokens();
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.words().get(at);
      if (word.from() >= group.from()
          && word.to() <= group.to()
          && !entities.isNamed(at)
          && !isSmall(word.folded())
          && !(word.folded().length() <= 3)
          && !word.folded().startsWith("pasakum")
          && !word.folded().startsWith("measure")) {
        return false;
      }
    }
    return true;
  }
}
