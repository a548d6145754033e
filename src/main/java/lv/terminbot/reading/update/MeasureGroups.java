package lv.terminbot.reading.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.entity.Entities;
import lv.terminbot.reading.entity.Entity;
import lv.terminbot.reading.entity.PlanIndex;
import lv.terminbot.reading.entity.Stretch;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.Vocabulary;
import lv.terminbot.text.Word;

/** Which measures a text tells of together, and which stretch of it tells of them. */
final class MeasureGroups {
  private static final Pattern JOINT = Pattern.compile("[\\s,;/&+.]*");
  private static final Pattern BESIDE = Pattern.compile("\\s*:?\\s*");

  /**
   * The place in a list before a measure: "2) 5.2", "b) 5.2", and on a line of its own "2. 5.2".
   */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:(?<=[\\n;:,.])|^)\\s*\\(?[\\p{L}\\d]\\d?\\)|(?:(?<=\\n)|^)\\d{1,2}\\.)\\s*$");

  /** No more signs and words than these join two measures. */
  private static final int MOST_BETWEEN = 200;

  private static final String ENDS = ",;.\n!–—-•*";

  private final Entities entities;
  private final PlanIndex index;
  private final Vocabulary vocabulary;
  private final LeftOut leftOut;
  private final boolean isOfAll;

  MeasureGroups(Entities entities, PlanIndex index) {
    this.entities = entities;
    this.index = index;
    this.vocabulary = entities.vocabulary();
    this.leftOut = new LeftOut(entities);
    this.isOfAll = isOfAll();
  }

  /** Measures that one thing is said of, and where it is said. */
  record Group(List<Entity> measures, List<MeasureNumber> numbers, Stretch within) {
    int first() {
      return measures.getFirst().from();
    }

    int last() {
      return measures.getLast().to();
    }
  }

  List<Group> find() {
    var together = new ArrayList<List<Entity>>();
    for (var entity : entities.found()) {
      if (!numbers(entity).isEmpty() && !leftOut.isDenied(entity)) {
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

  /** Of a commitment all measures, where the text says that it speaks of all. */
  private List<MeasureNumber> numbers(Entity entity) {
    return entity.value() instanceof Entity.Commitment(var number) && isOfAll
        ? index.ofCommitment(number)
        : Entities.measures(entity);
  }

  private boolean isOfAll() {
    return entities.has(Entity.Commitment.class)
        && entities.measures().isEmpty()
        && !entities.isAsked()
        && IntStream.range(0, entities.tokens().size())
            .anyMatch(at -> vocabulary.marked(Mark.WHOLE, entities.tokens().folded(), at) > 0);
  }

  private boolean areJoined(Entity one, Entity next) {
    if (next.from() - one.to() > MOST_BETWEEN) {
      return false;
    }
    var between = entities.text().substring(one.to(), next.from());
    var words = Word.folded(between);
    return !between.contains("\n")
        && (JOINT.matcher(between).matches()
            || (!words.isEmpty()
                && words.stream()
                    .allMatch(
                        w ->
                            vocabulary.is(Mark.AND, w)
                                || LeftOut.isNeither(w)
                                || w.startsWith("pas"))));
  }

  /** Whether something is told of a measure further on: not "3.2 procesā, kā arī 5.1 ietvaros". */
  private boolean isNewThought(Entity measure) {
    var begin = beginning(measure);
    var before = leftOut.before(begin);
    var sign = entities.text().substring(before < 0 ? 0 : leftOut.end(before), begin);
    var begins =
        before < 0
            || sign.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)
            || LeftOut.PICTURE.matcher(sign).find()
            || vocabulary.is(Mark.AND, entities.tokens().folded().get(before));
    return (begins && leftOut.saysMore(measure))
        || leftOut.isNothing(measure)
        || Stream.of(entities.before(measure.from()), entities.behind(measure.to()))
            .flatMap(Optional::stream)
            .anyMatch(e -> e.is(ProgressState.class) && isBeside(e, measure));
  }

  private boolean isBeside(Entity state, Entity measure) {
    var from = Math.min(measure.to(), state.to());
    var to = Math.max(measure.from(), state.from());
    return from <= to && BESIDE.matcher(entities.text()).region(from, to).matches();
  }

  private List<Group> stretched(List<List<Entity>> together) {
    var groups = new ArrayList<Group>();
    var rest = new RestOfMeasures(entities).find();
    var lastMeasure = together.isEmpty() ? 0 : together.getLast().getLast().to();
    var firstMeasure = together.isEmpty() ? 0 : together.getFirst().getFirst().from();
    var end =
        rest.map(Stretch::from).filter(at -> at >= lastMeasure).orElse(entities.text().length());
    var start = rest.map(Stretch::to).filter(at -> at <= firstMeasure).orElse(0);
    var before = isSaidBefore(together);
    for (var at = 0; at < together.size(); at++) {
      var measures = together.get(at);
      var from =
          at == 0
              ? start
              : before ? together.get(at - 1).getLast().to() : measures.getFirst().from();
      var to =
          at == together.size() - 1
              ? end
              : before ? measures.getLast().to() : beginning(together.get(at + 1).getFirst());
      groups.add(
          new Group(
              measures,
              measures.stream().flatMap(m -> numbers(m).stream()).distinct().toList(),
              new Stretch(from, Math.max(to, measures.getLast().to()))));
    }
    return groups;
  }

  /** Where the thought begins that names a measure: "par 4.1" begins at "par". */
  private int beginning(Entity measure) {
    var words = entities.tokens().words();
    var from = leftOut.nothing(measure.from());
    for (var at = leftOut.before(from); at >= 0; at--) {
      var word = words.get(at);
      if (!entities.text().substring(word.to(), from).isBlank()
          || !vocabulary.is(Mark.TELLING, word.folded())
          || vocabulary.is(Mark.AND, word.folded())) {
        break;
      }
      from = word.from();
    }
    return listed(from);
  }

  /** In a text whose first measure is a point of a list; else a list is part of what is told. */
  private int listed(int from) {
    var first =
        entities.found().stream()
            .filter(e -> !numbers(e).isEmpty())
            .mapToInt(Entity::from)
            .findFirst()
            .orElse(0);
    if (!PLACE.matcher(entities.text().substring(0, first)).find()) {
      return from;
    }
    var place = PLACE.matcher(entities.text().substring(0, from));
    return place.find() ? place.start() : from;
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
}
