package lv.terminbot.reading.update;

import java.util.List;
import java.util.function.Predicate;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.update.MeasureGroups.Group;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;

/** Whether a report is told by the grammar of a quick line: "3.2 procesā: līgums noslēgts". */
final class QuickLine {
  private static final int MOST_BEFORE = 4;

  private final Entities entities;
  private final ReportedWords words;
  private final Predicate<String> isFrame;

  /**
   * @param isFrame whether a word only says that something is told
   */
  QuickLine(Entities entities, ReportedWords words, Predicate<String> isFrame) {
    this.entities = entities;
    this.words = words;
    this.isFrame = isFrame;
  }

  boolean is(List<Group> groups) {
    return !groups.isEmpty()
        && !entities.isAsked()
        && (words.announcesAny()
            || groups.stream().allMatch(g -> isFirst(g) && (isBehind(g) || isBefore(g))));
  }

  private boolean isBehind(Group group) {
    return entities.within(group.last(), group.within().to()).stream()
        .filter(e -> e.is(ProgressState.class))
        .findFirst()
        .filter(e -> isSaidAtOnce(group.last(), e.from()))
        .isPresent();
  }

  private boolean isBefore(Group group) {
    return entities.within(group.within().from(), group.first()).stream()
        .filter(e -> e.is(ProgressState.class))
        .reduce((one, next) -> next)
        .filter(e -> saysNothing(e.to(), group.first()))
        .isPresent();
  }

  /** Whether no word stands between that says something. */
  private boolean isSaidAtOnce(int from, int to) {
    return entities
        .tokens()
        .within(from, to)
        .allMatch(
            at -> {
              var word = entities.tokens().folded().get(at);
              return entities.isNamed(at)
                  || isSmall(word)
                  || entities.vocabulary().is(Mark.TELLING, word);
            });
  }

  /** Whether all words of a stretch are named, small, or only say that something is told. */
  private boolean saysNothing(int from, int to) {
    return entities
        .tokens()
        .within(from, to)
        .allMatch(
            at -> {
              var word = entities.tokens().folded().get(at);
              return entities.isNamed(at) || isSmall(word) || isFrame.test(word);
            });
  }

  private boolean isSmall(String word) {
    return entities.vocabulary().is(Mark.STILL, word)
        || entities.vocabulary().is(Mark.AND, word)
        || StopWords.have(word);
  }

  /** Whether nothing that should be kept stands before the measures. */
  private boolean isFirst(Group group) {
    var from = group.within().from();
    var before =
        entities.within(from, group.first()).stream()
            .allMatch(e -> e.is(InstitutionCode.class) || e.is(ProgressState.class));
    var count = entities.tokens().within(from, group.first()).count();
    return before && count <= MOST_BEFORE && saysNothing(from, group.first());
  }
}
