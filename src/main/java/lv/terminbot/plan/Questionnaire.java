package lv.terminbot.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.terminbot.plan.Question.Kind;
import lv.terminbot.text.Localized;

/**
 * The questions of a cycle, in the order in which they are asked.
 *
 * @param former those that were asked before the plan file was changed, the oldest first
 */
public record Questionnaire(List<Question> questions, List<Former> former) {
  public Questionnaire {
    questions = List.copyOf(questions);
    former = List.copyOf(former);
  }

  /** One of which no question was ever changed. */
  public Questionnaire(List<Question> questions) {
    this(questions, List.of());
  }

  /** A question as it was asked until then. */
  public record Former(Question question, Instant until) {}

  /**
   * What is asked where the plan file says nothing else. The one question of the form in use until
   * now, what was done on the measure, is among them.
   */
  public static Questionnaire standard() {
    return new Questionnaire(
        List.of(
            Question.standard(Question.STATE, Kind.STATE, true),
            Question.standard(Question.DONE, Kind.TEXT, true),
            Question.standard(Question.RESULT, Kind.NUMBER, false),
            Question.standard(Question.CHALLENGES, Kind.TEXT, false),
            Question.standard("next", Kind.TEXT, false),
            Question.standard("evidence", Kind.FILES, false)));
  }

  /** These questions, and before them the two that no report can do without. */
  public static Questionnaire asked(List<Question> written) {
    var all = new ArrayList<Question>();
    for (var always : List.of(Question.STATE, Question.DONE)) {
      if (written.stream().noneMatch(q -> q.code().equals(always))) {
        all.add(standard().question(always).orElseThrow());
      }
    }
    all.addAll(written);
    return new Questionnaire(all);
  }

  /** Those asked of this measure. */
  public List<Question> asked(MeasureNumber measure) {
    return questions.stream().filter(q -> q.concerns(measure)).toList();
  }

  /** Each question as it was asked at this moment, also where it is asked no more. */
  public Collection<Question> askedAt(Instant moment) {
    var byCode = new LinkedHashMap<String, Question>();
    questions.forEach(q -> byCode.put(q.code(), q));
    former.stream()
        .filter(f -> question(f.question().code()).isEmpty())
        .forEach(f -> byCode.put(f.question().code(), f.question()));
    former.reversed().stream()
        .filter(f -> f.until().isAfter(moment))
        .forEach(f -> byCode.put(f.question().code(), f.question()));
    return byCode.values();
  }

  /** The question of this code as it was asked at this moment. */
  public Optional<Question> askedAt(Instant moment, String code) {
    return askedAt(moment).stream().filter(q -> q.code().equals(code)).findFirst();
  }

  /**
   * All questions under which an answer can stand, of each code one: as it is asked now, or was
   * last. A question that was put otherwise is the same one.
   */
  public List<Question> everAsked() {
    var all = new ArrayList<>(questions);
    for (var past : former.reversed()) {
      if (all.stream().noneMatch(q -> q.code().equals(past.question().code()))) {
        all.add(past.question());
      }
    }
    return all;
  }

  /**
   * The labels that the question of this code had before, without slips of the pen, oldest first.
   */
  public List<Localized> formerLabels(String code) {
    var now = everAsked().stream().filter(q -> q.code().equals(code)).findFirst();
    return former.stream()
        .map(Former::question)
        .filter(was -> was.code().equals(code))
        .flatMap(was -> was.label().stream())
        .filter(was -> now.flatMap(Question::label).filter(is -> isOther(is, was)).isPresent())
        .distinct()
        .toList();
  }

  private static boolean isOther(Localized one, Localized other) {
    return other.byLanguage().entrySet().stream()
        .anyMatch(label -> !SlipOfThePen.isBetween(label.getValue(), one.in(label.getKey())));
  }

  public Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  public boolean isStandard() {
    return questions.equals(standard().questions());
  }

  /** These in place of the earlier ones, which were asked until then. */
  Questionnaire after(Questionnaire earlier, Instant until) {
    var changed =
        earlier.questions.stream()
            .filter(was -> question(was.code()).filter(was::isAnsweredLike).isEmpty())
            .map(was -> new Former(was, until));
    return new Questionnaire(questions, Stream.concat(earlier.former.stream(), changed).toList());
  }

  /**
   * Those of the plan file in place of these, where it says or has ever said what is asked: a cycle
   * that was changed in the chat asks what its file asks now.
   */
  Questionnaire unlessWritten(Questionnaire written) {
    return written.isStandard() && written.former.isEmpty() ? this : written;
  }

  /** The same questions for another cycle, in which none was changed yet. */
  public Questionnaire anew() {
    return new Questionnaire(questions);
  }
}
