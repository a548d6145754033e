package lv.terminbot.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.terminbot.plan.Question.Kind;

/** The questions of a cycle, in the order in which they are asked. */
public record Questionnaire(List<Question> questions) {
  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /**
   * What is asked where the plan file says nothing else. The one question of the form in use until
   * now, what was done on the measure, is among them.
   */
  public static Questionnaire standard() {
    return new Questionnaire(
        List.of(
            Question.standard(Question.STATE, Kind.STATE, true),
            Question.standard(Question.DONE, Kind.TEXT, true),
            Question.standard("result", Kind.NUMBER, false),
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

  public Optional<Question> question(String code) {
    return questions.stream().filter(q -> q.code().equals(code)).findFirst();
  }

  public boolean isStandard() {
    return equals(standard());
  }
}
