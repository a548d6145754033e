package lv.terminbot.reading.entity;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.terminbot.cycle.Day;
import lv.terminbot.cycle.Year;
import lv.terminbot.plan.InstitutionCode;
import lv.terminbot.plan.MeasureNumber;
import lv.terminbot.plan.ProgressState;
import lv.terminbot.reading.words.Mark;
import lv.terminbot.reading.words.StopWords;
import lv.terminbot.reading.words.Tokens;
import lv.terminbot.reading.words.Vocabulary;

/**
 * All that a text names, in its order, and the words around it.
 *
 * @param found each with its place in the text
 */
public record Entities(Tokens tokens, List<Entity> found, Vocabulary vocabulary) {
  private static final int MOST_OF_A_QUESTION = 7;
  private static final Set<String> BESIDE_A_DAY =
      Set.of(
          "the", "next", "this", "nakamas", "nakamo", "nakama", "sis", "so", "gada", "следующего");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+\\S|\\n");
  private static final Pattern ASKED = Pattern.compile("[!?？]{0,9}[?？][!?？)\\s]{0,9}$");

  public String text() {
    return tokens.text();
  }

  public <T> List<T> all(Class<T> kind) {
    return found.stream()
        .filter(e -> e.is(kind))
        .map(e -> kind.cast(e.value()))
        .distinct()
        .toList();
  }

  public <T> Optional<T> first(Class<T> kind) {
    return all(kind).stream().findFirst();
  }

  /** The one of a kind that is named; none where there are several. */
  public <T> Optional<T> only(Class<T> kind) {
    var all = all(kind);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  public boolean has(Class<?> kind) {
    return found.stream().anyMatch(e -> e.is(kind));
  }

  /** The measures, those of a range one by one. */
  public List<MeasureNumber> measures() {
    return found.stream().flatMap(e -> measures(e).stream()).distinct().toList();
  }

  public static List<MeasureNumber> measures(Entity entity) {
    return switch (entity.value()) {
      case MeasureNumber number -> List.of(number);
      case Entity.Measures(var numbers) -> numbers;
      default -> List.of();
    };
  }

  public Optional<MeasureNumber> measure() {
    var all = measures();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  public List<InstitutionCode> institutions() {
    return all(InstitutionCode.class);
  }

  public List<Integer> commitments() {
    return all(Entity.Commitment.class).stream().map(Entity.Commitment::number).toList();
  }

  /** The days, a span as its first and its last. */
  public List<Day> days() {
    return found.stream().flatMap(entity -> days(entity).stream()).toList();
  }

  public static List<Day> days(Entity entity) {
    return switch (entity.value()) {
      case Day day -> List.of(day);
      case Entity.Days(var from, var until) -> List.of(from, until);
      default -> List.of();
    };
  }

  /** What stands before an entity: the marks of a first and of a last day. */
  public boolean follows(Mark mark, Entity entity) {
    var before = tokens.end(entity.from()) - 1;
    while (before > 0 && BESIDE_A_DAY.contains(tokens.folded().get(before))) {
      before--;
    }
    return before >= 0 && vocabulary.is(mark, tokens.folded().get(before));
  }

  public Optional<LocalTime> time() {
    return first(LocalTime.class);
  }

  public Optional<Year> year() {
    return first(Year.class);
  }

  public List<ProgressState> states() {
    return all(ProgressState.class);
  }

  /** Whether it ends in a question mark. */
  public boolean isQuestion() {
    return (text().indexOf('?') >= 0 || text().indexOf('？') >= 0) && ASKED.matcher(text()).find();
  }

  /** Whether it ends in a question mark that belongs to the sentence with this place in it. */
  public boolean asksAbout(int place) {
    if (!isQuestion()) {
      return false;
    }
    var end = ASKED.matcher(text().stripTrailing()).replaceFirst("?");
    return !SENTENCE_END.matcher(end.substring(place)).find();
  }

  /** Whether it is asked, by a sign or by the word it begins with. */
  public boolean isAsked() {
    return isQuestion() || beginsWithQuestion();
  }

  public boolean beginsWithQuestion() {
    return tokens.size() > 0
        && Stream.of(Mark.ASKING, Mark.OPENING)
            .anyMatch(mark -> vocabulary.marked(mark, tokens.folded(), 0) > 0);
  }

  /** Whether this word is part of something named. */
  public boolean isNamed(int at) {
    return !over(at).isEmpty();
  }

  /** What this word, or a part of it, is part of. */
  public List<Entity> over(int at) {
    var word = tokens.words().get(at);
    var from = firstOf(e -> e.to() > word.from());
    return found.subList(from, Math.max(from, firstOf(e -> e.from() >= word.to())));
  }

  /** What this word begins in. */
  public Optional<Entity> of(int at) {
    return over(at).stream().findFirst().filter(e -> e.from() <= tokens.words().get(at).from());
  }

  /** What stands whole between there and there. */
  public List<Entity> within(int from, int to) {
    var first = firstOf(e -> e.from() >= from);
    return found.subList(first, Math.max(first, firstOf(e -> e.to() > to)));
  }

  /** The next that is named before this place. */
  public Optional<Entity> before(int place) {
    var behind = firstOf(e -> e.to() > place);
    return behind == 0 ? Optional.empty() : Optional.of(found.get(behind - 1));
  }

  /** The next that is named behind this place. */
  public Optional<Entity> behind(int place) {
    var first = firstOf(e -> e.from() >= place);
    return first == found.size() ? Optional.empty() : Optional.of(found.get(first));
  }

  /** They stand in order and apart, so that half of those left are passed over at each look. */
  private int firstOf(Predicate<Entity> isBehind) {
    var low = 0;
    var high = found.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (isBehind.test(found.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether it names what orders are about. */
  public boolean namesSomething() {
    return !measures().isEmpty() || !institutions().isEmpty() || !days().isEmpty();
  }

  /** A measure, or a state of it that is asked, and nothing besides that says something. */
  public boolean isBareMeasure() {
    if (measure().isEmpty()
        || (!states().isEmpty() && !isQuestion())
        || !institutions().isEmpty()
        || !days().isEmpty()) {
      return false;
    }
    for (var at = 0; at < tokens.size(); at++) {
      var word = tokens.folded().get(at);
      if (!isNamed(at) && !StopWords.have(word) && !word.startsWith("pasakum")) {
        return false;
      }
    }
    return tokens.size() <= MOST_OF_A_QUESTION;
  }
}
